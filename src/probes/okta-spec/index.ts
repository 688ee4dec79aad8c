/** The requests of Okta's own tests, header by header. They are played like moves, and are probes: Okta's client sends none of them. */
import type { Move } from "../../model.ts";
import { specListGrants } from "./grants.ts";
import {
  specCreate,
  specCreateAgain,
  specListGroups,
  specListUsers,
  specLookUpCapitals,
  specLookUpNew,
  specLookUpNobody,
  specReadCreated,
  specReadFirst,
  specReadNobody,
  specReadUnknown,
  specWrongToken,
} from "./requests.ts";

export const specProbes: readonly Move[] = [
  specListUsers,
  specReadFirst,
  specLookUpNobody,
  specReadNobody,
  specLookUpNew,
  specCreate,
  specReadCreated,
  specCreateAgain,
  specLookUpCapitals,
  specListGroups,
  specWrongToken,
  specReadUnknown,
  specListGrants,
];
