/** Quirks of media types, errors, bulk and /Me (RFC 7644 §1 to §3.2, §3.7, §3.8, §3.11 to §3.13, §5 to §8, RFC 9967). */
import type { Quirk } from "../../../quirk.ts";
import { bulk207MultiStatus } from "./bulk-207-multi-status.ts";
import { bulkAllFailed400 } from "./bulk-all-failed-400.ts";
import { bulkCircle409 } from "./bulk-circle-409.ts";
import { bulkCircle500 } from "./bulk-circle-500.ts";
import { bulkCreatesNoGroups } from "./bulk-creates-no-groups.ts";
import { bulkErrorsOfAnotherStatus } from "./bulk-errors-of-another-status.ts";
import { bulkErrorsWithoutResponse } from "./bulk-errors-without-response.ts";
import { bulkFailOnErrorsIgnored } from "./bulk-fail-on-errors-ignored.ts";
import { bulkIdsNotEchoed } from "./bulk-ids-not-echoed.ts";
import { bulkLimit400 } from "./bulk-limit-400.ts";
import { bulkLimitUnnamed } from "./bulk-limit-unnamed.ts";
import { bulkLocationsOfFailuresOmitted } from "./bulk-locations-of-failures-omitted.ts";
import { bulkLocationsOmitted } from "./bulk-locations-omitted.ts";
import { bulkManagersUnresolved } from "./bulk-managers-unresolved.ts";
import { bulkMembersUnresolved } from "./bulk-members-unresolved.ts";
import { bulkMethodsNotNamed } from "./bulk-methods-not-named.ts";
import { bulkNotOffered } from "./bulk-not-offered.ts";
import { bulkOddOperationsAccepted } from "./bulk-odd-operations-accepted.ts";
import { bulkOutOfOrder } from "./bulk-out-of-order.ts";
import { bulkResponseAsList } from "./bulk-response-as-list.ts";
import { bulkResponseRepeatsLimit } from "./bulk-response-repeats-limit.ts";
import { bulkResultsInAnotherOrder } from "./bulk-results-in-another-order.ts";
import { bulkResultsWithResponse } from "./bulk-results-with-response.ts";
import { bulkResultsWithoutDeletes } from "./bulk-results-without-deletes.ts";
import { bulkStatusAsNumber } from "./bulk-status-as-number.ts";
import { bulkStatusAsObject } from "./bulk-status-as-object.ts";
import { bulkStopsAtTheFirstFailure } from "./bulk-stops-at-the-first-failure.ts";
import { bulkUnadvertised } from "./bulk-unadvertised.ts";
import { bulkVersionIgnored } from "./bulk-version-ignored.ts";

export const protocolQuirks: readonly Quirk[] = [
  bulk207MultiStatus,
  bulkAllFailed400,
  bulkCircle409,
  bulkCircle500,
  bulkCreatesNoGroups,
  bulkErrorsOfAnotherStatus,
  bulkErrorsWithoutResponse,
  bulkFailOnErrorsIgnored,
  bulkIdsNotEchoed,
  bulkLimit400,
  bulkLimitUnnamed,
  bulkLocationsOfFailuresOmitted,
  bulkLocationsOmitted,
  bulkManagersUnresolved,
  bulkMembersUnresolved,
  bulkMethodsNotNamed,
  bulkNotOffered,
  bulkOddOperationsAccepted,
  bulkOutOfOrder,
  bulkResponseAsList,
  bulkResponseRepeatsLimit,
  bulkResultsInAnotherOrder,
  bulkResultsWithResponse,
  bulkResultsWithoutDeletes,
  bulkStatusAsNumber,
  bulkStatusAsObject,
  bulkStopsAtTheFirstFailure,
  bulkUnadvertised,
  bulkVersionIgnored,
];
