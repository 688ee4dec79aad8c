/** Checks of media types, errors, bulk and /Me (RFC 7644 §1 to §3.2, §3.7, §3.8, §3.11 to §3.13, §5 to §8, RFC 9967). */
import type { Check } from "../../../model.ts";
import { bulkAsAdvertised } from "./bulk-as-advertised.ts";
import { bulkCarriedOut } from "./bulk-carried-out.ts";
import { bulkCircle } from "./bulk-circle.ts";
import { bulkErrorResponse } from "./bulk-error-response.ts";
import { bulkFailOnErrors } from "./bulk-fail-on-errors.ts";
import { bulkGoesOn } from "./bulk-goes-on.ts";
import { bulkIdEchoed } from "./bulk-id-echoed.ts";
import { bulkIdsResolved } from "./bulk-ids-resolved.ts";
import { bulkLimitNamed } from "./bulk-limit-named.ts";
import { bulkLimitStatus } from "./bulk-limit-status.ts";
import { bulkLocation } from "./bulk-location.ts";
import { bulkMethodNamed } from "./bulk-method-named.ts";
import { bulkOperationRefused } from "./bulk-operation-refused.ts";
import { bulkResponsePlain } from "./bulk-response-plain.ts";
import { bulkResponseSchema } from "./bulk-response-schema.ts";
import { bulkResultsComplete } from "./bulk-results-complete.ts";
import { bulkStatus } from "./bulk-status.ts";
import { bulkStatusText } from "./bulk-status-text.ts";
import { bulkVersionHeeded } from "./bulk-version-heeded.ts";

export const protocolChecks: readonly Check[] = [
  bulkAsAdvertised,
  bulkCarriedOut,
  bulkCircle,
  bulkErrorResponse,
  bulkFailOnErrors,
  bulkGoesOn,
  bulkIdEchoed,
  bulkIdsResolved,
  bulkLimitNamed,
  bulkLimitStatus,
  bulkLocation,
  bulkMethodNamed,
  bulkOperationRefused,
  bulkResponsePlain,
  bulkResponseSchema,
  bulkResultsComplete,
  bulkStatus,
  bulkStatusText,
  bulkVersionHeeded,
];
