/** Checks of media types, errors, bulk and /Me (RFC 7644 §1 to §3.2, §3.7, §3.8, §3.11 to §3.13, §5 to §8, RFC 9967). */
import type { Check } from "../../../model.ts";
import { accentsEvenedOut } from "./accents-evened-out.ts";
import { acceptJson } from "./accept-json.ts";
import { acceptNothing } from "./accept-nothing.ts";
import { bodyCharset } from "./body-charset.ts";
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
import { createNeedsUserName } from "./create-needs-user-name.ts";
import { errorStatusMatches } from "./error-status-matches.ts";
import { incompatibleRefused } from "./incompatible-refused.ts";
import { incompatibleScimType } from "./incompatible-scim-type.ts";
import { jsonBodyAccepted } from "./json-body-accepted.ts";
import { laterAnswer } from "./later-answer.ts";
import { malformedRefused } from "./malformed-refused.ts";
import { malformedScimType } from "./malformed-scim-type.ts";
import { malformedStatus } from "./malformed-status.ts";
import { meLocation } from "./me-location.ts";
import { meStatus } from "./me-status.ts";
import { messageSchemasUnlisted } from "./message-schemas-unlisted.ts";
import { scimTypeKnown } from "./scim-type-known.ts";
import { unknownEndpointRefused } from "./unknown-endpoint-refused.ts";
import { unknownEndpointStatus } from "./unknown-endpoint-status.ts";
import { unknownVersionRefused } from "./unknown-version-refused.ts";
import { unsupportedMethodRefused } from "./unsupported-method-refused.ts";
import { wideDuplicateRefused } from "./wide-duplicate-refused.ts";

export const protocolChecks: readonly Check[] = [
  accentsEvenedOut,
  acceptJson,
  acceptNothing,
  bodyCharset,
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
  createNeedsUserName,
  errorStatusMatches,
  incompatibleRefused,
  incompatibleScimType,
  jsonBodyAccepted,
  laterAnswer,
  malformedRefused,
  malformedScimType,
  malformedStatus,
  meLocation,
  meStatus,
  messageSchemasUnlisted,
  scimTypeKnown,
  unknownEndpointRefused,
  unknownEndpointStatus,
  unknownVersionRefused,
  unsupportedMethodRefused,
  wideDuplicateRefused,
];
