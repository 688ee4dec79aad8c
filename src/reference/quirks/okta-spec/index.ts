/** Quirks that Okta's own tests meet. Those that are legal are freedoms which its SPEC test does not leave. */
import type { Quirk } from "../../quirk.ts";
import { groupsSlow } from "./groups-slow.ts";
import { listIdsInCapitals } from "./list-ids-in-capitals.ts";
import { listSchemaLowercase } from "./list-schema-lowercase.ts";
import { lookupTotalOfDirectory } from "./lookup-total-of-directory.ts";
import { oneGrantOfEach } from "./one-grant-of-each.ts";
import { refusalSchemaLowercase } from "./refusal-schema-lowercase.ts";
import { refusalWithoutStatus } from "./refusal-without-status.ts";

export const specQuirks: readonly Quirk[] = [
  listSchemaLowercase,
  listIdsInCapitals,
  lookupTotalOfDirectory,
  refusalSchemaLowercase,
  refusalWithoutStatus,
  groupsSlow,
  oneGrantOfEach,
];
