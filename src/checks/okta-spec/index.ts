/** Checks of what Okta's own tests assert and nobody else asks for. They look where the suite okta-spec names them. */
import type { Check } from "../../model.ts";
import { specLookUpAnswered } from "./spec-look-up-answered.ts";
import { specCreated } from "./spec-created.ts";
import { specSchemas } from "./spec-schemas.ts";
import { specListNumbers } from "./spec-list-numbers.ts";
import { specResources } from "./spec-resources.ts";
import { specUserComplete } from "./spec-user-complete.ts";
import { specIdAsAsked } from "./spec-id-as-asked.ts";
import { specNobodyFound } from "./spec-nobody-found.ts";
import { specErrorDetail } from "./spec-error-detail.ts";
import { specErrorStatus } from "./spec-error-status.ts";
import { specAsSent } from "./spec-as-sent.ts";
import { specGroupsAnswered } from "./spec-groups-answered.ts";
import { specGroupsFast } from "./spec-groups-fast.ts";
import { specGrantsAnswered } from "./spec-grants-answered.ts";
import { specOnePerPage } from "./spec-one-per-page.ts";

export const specChecks: readonly Check[] = [
  specLookUpAnswered,
  specCreated,
  specSchemas,
  specListNumbers,
  specResources,
  specUserComplete,
  specIdAsAsked,
  specNobodyFound,
  specErrorDetail,
  specErrorStatus,
  specAsSent,
  specGroupsAnswered,
  specGroupsFast,
  specGrantsAnswered,
  specOnePerPage,
];
