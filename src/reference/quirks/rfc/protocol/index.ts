/** Quirks of media types, errors, bulk and /Me (RFC 7644 §1 to §3.2, §3.7, §3.8, §3.11 to §3.13, §5 to §8, RFC 9967). */
import type { Quirk } from "../../../quirk.ts";
import { acceptJson406 } from "./accept-json-406.ts";
import { acceptNothing406 } from "./accept-nothing-406.ts";
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
import { charsetLatin1 } from "./charset-latin-1.ts";
import { contentTypeJson415 } from "./content-type-json-415.ts";
import { errorStatusAlways400 } from "./error-status-always-400.ts";
import { groupNamesByBytes } from "./group-names-by-bytes.ts";
import { incompatibleAccepted } from "./incompatible-accepted.ts";
import { incompatibleAsFilter } from "./incompatible-as-filter.ts";
import { laterAnswers } from "./later-answers.ts";
import { laterAnswersUntold } from "./later-answers-untold.ts";
import { malformed422 } from "./malformed-422.ts";
import { malformed500 } from "./malformed-500.ts";
import { malformedAsConflict } from "./malformed-as-conflict.ts";
import { malformedCompleted } from "./malformed-completed.ts";
import { meIsWhereItIs } from "./me-is-where-it-is.ts";
import { meOffered } from "./me-offered.ts";
import { meRedirected } from "./me-redirected.ts";
import { meUnknown } from "./me-unknown.ts";
import { messageSchemasListed } from "./message-schemas-listed.ts";
import { scimTypeOfItsOwn } from "./scim-type-of-its-own.ts";
import { unknownEndpoint400 } from "./unknown-endpoint-400.ts";
import { unknownEndpointAsEmpty } from "./unknown-endpoint-as-empty.ts";
import { unknownVersionIgnored } from "./unknown-version-ignored.ts";
import { unsupportedMethod500 } from "./unsupported-method-500.ts";
import { wideNamesAreOthers } from "./wide-names-are-others.ts";
import { scimTypeSchemaViolated } from "./scim-type-schema-violated.ts";
import { createNameless500 } from "./create-nameless-500.ts";
import { createNamelessNamed } from "./create-nameless-named.ts";
import { bulkCircleHalf } from "./bulk-circle-half.ts";

export const protocolQuirks: readonly Quirk[] = [
  acceptJson406,
  acceptNothing406,
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
  charsetLatin1,
  contentTypeJson415,
  errorStatusAlways400,
  groupNamesByBytes,
  incompatibleAccepted,
  incompatibleAsFilter,
  laterAnswers,
  laterAnswersUntold,
  malformed422,
  malformed500,
  malformedAsConflict,
  malformedCompleted,
  meIsWhereItIs,
  meOffered,
  meRedirected,
  meUnknown,
  messageSchemasListed,
  scimTypeOfItsOwn,
  unknownEndpoint400,
  unknownEndpointAsEmpty,
  unknownVersionIgnored,
  unsupportedMethod500,
  wideNamesAreOthers,
  scimTypeSchemaViolated,
  createNameless500,
  createNamelessNamed,
  bulkCircleHalf,
];
