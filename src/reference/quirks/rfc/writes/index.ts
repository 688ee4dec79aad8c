/** Quirks of create, replace, change, delete and versions (RFC 7644 §3.3, §3.5, §3.6, §3.14). */
import type { Quirk } from "../../../quirk.ts";
import { putNullKept } from "./put-null-kept.ts";
import { putNullRefused } from "./put-null-refused.ts";
import { putOtherDateRefused } from "./put-other-date-refused.ts";
import { putOtherDateKept } from "./put-other-date-kept.ts";
import { putOtherIdRefused } from "./put-other-id-refused.ts";
import { putNamelessAccepted } from "./put-nameless-accepted.ts";
import { putNameless500 } from "./put-nameless-500.ts";
import { putImmutableChanges } from "./put-immutable-changes.ts";
import { putImmutableStaysEmpty } from "./put-immutable-stays-empty.ts";
import { patchReplacePathIgnored } from "./patch-replace-path-ignored.ts";
import { patchPathlessTitleIgnored } from "./patch-pathless-title-ignored.ts";
import { patchReplaceAbsentRefused } from "./patch-replace-absent-refused.ts";
import { patchReplaceNameWhole } from "./patch-replace-name-whole.ts";
import { patchAddNameWhole } from "./patch-add-name-whole.ts";
import { patchReplaceListAppends } from "./patch-replace-list-appends.ts";
import { patchReplaceSelectedIgnored } from "./patch-replace-selected-ignored.ts";
import { patchReplaceSelectedAll } from "./patch-replace-selected-all.ts";
import { patchReplacePartWhole } from "./patch-replace-part-whole.ts";
import { patchAddKeepsValue } from "./patch-add-keeps-value.ts";
import { patchAddAbsentRefused } from "./patch-add-absent-refused.ts";
import { patchAddPathlessIgnored } from "./patch-add-pathless-ignored.ts";
import { patchAddPathlessReplaces } from "./patch-add-pathless-replaces.ts";
import { patchAddListReplaces } from "./patch-add-list-replaces.ts";
import { patchRemoveIgnored } from "./patch-remove-ignored.ts";
import { patchRemoveListIgnored } from "./patch-remove-list-ignored.ts";
import { patchRemoveMembersIgnored } from "./patch-remove-members-ignored.ts";
import { patchRemoveSelectedAll } from "./patch-remove-selected-all.ts";
import { patchRemoveSelectedRefused } from "./patch-remove-selected-refused.ts";
import { patchLastFirst } from "./patch-last-first.ts";
import { patchPrimaryIgnored } from "./patch-primary-ignored.ts";
import { patchLeavesTwoPrimaries } from "./patch-leaves-two-primaries.ts";
import { patchExtensionRefused } from "./patch-extension-refused.ts";
import { patchExtensionNotDeclared } from "./patch-extension-not-declared.ts";
import { patchAlwaysModifies } from "./patch-always-modifies.ts";
import { patchHalfDone } from "./patch-half-done.ts";
import { patchAttributes204 } from "./patch-attributes-204.ts";
import { patchUnoffered404 } from "./patch-unoffered-404.ts";
import { patchDateChanged } from "./patch-date-changed.ts";
import { patchDateIgnored } from "./patch-date-ignored.ts";
import { patchWithoutSchemas } from "./patch-without-schemas.ts";
import { patchWithoutOperations } from "./patch-without-operations.ts";
import { patchUnknownOpIgnored } from "./patch-unknown-op-ignored.ts";
import { patchAddNothingAccepted } from "./patch-add-nothing-accepted.ts";
import { patchMalformed500 } from "./patch-malformed-500.ts";
import { patchMalformedPathIgnored } from "./patch-malformed-path-ignored.ts";
import { patchMalformedPathMistyped } from "./patch-malformed-path-mistyped.ts";
import { patchRemoveNothingAccepted } from "./patch-remove-nothing-accepted.ts";
import { patchNoTargetIgnored } from "./patch-no-target-ignored.ts";
import { patchNoTarget404 } from "./patch-no-target-404.ts";
import { patchRequiredIgnored } from "./patch-required-ignored.ts";
import { personDelete500 } from "./person-delete-500.ts";
import { deleteAgain204 } from "./delete-again-204.ts";
import { deletedPatch400 } from "./deleted-patch-400.ts";
import { groupPutCreates } from "./group-put-creates.ts";
import { deletedStillFound } from "./deleted-still-found.ts";
import { deletedStillMember } from "./deleted-still-member.ts";
import { deletedNameReserved } from "./deleted-name-reserved.ts";
import { deletedIdAgain } from "./deleted-id-again.ts";
import { etagPromised } from "./etag-promised.ts";
import { etagOtherVersion } from "./etag-other-version.ts";
import { ifNoneMatchIgnored } from "./if-none-match-ignored.ts";
import { ifMatchIgnored } from "./if-match-ignored.ts";
import { ifMatchTooLate } from "./if-match-too-late.ts";
import { ifMatchNever } from "./if-match-never.ts";
import { deletedWrite500 } from "./deleted-write-500.ts";
import { patchReplaceAbsent500 } from "./patch-replace-absent-500.ts";
import { patchInnerPath500 } from "./patch-inner-path-500.ts";
import { patchUnknownPathAccepted } from "./patch-unknown-path-accepted.ts";
import { personDelete200 } from "./person-delete-200.ts";
import { deleteAgain500 } from "./delete-again-500.ts";
import { groupPatchHalfDone } from "./group-patch-half-done.ts";

export const writesQuirks: readonly Quirk[] = [
  putNullKept,
  putNullRefused,
  putOtherDateRefused,
  putOtherDateKept,
  putOtherIdRefused,
  putNamelessAccepted,
  putNameless500,
  putImmutableChanges,
  putImmutableStaysEmpty,
  patchReplacePathIgnored,
  patchPathlessTitleIgnored,
  patchReplaceAbsentRefused,
  patchReplaceNameWhole,
  patchAddNameWhole,
  patchReplaceListAppends,
  patchReplaceSelectedIgnored,
  patchReplaceSelectedAll,
  patchReplacePartWhole,
  patchAddKeepsValue,
  patchAddAbsentRefused,
  patchAddPathlessIgnored,
  patchAddPathlessReplaces,
  patchAddListReplaces,
  patchRemoveIgnored,
  patchRemoveListIgnored,
  patchRemoveMembersIgnored,
  patchRemoveSelectedAll,
  patchRemoveSelectedRefused,
  patchLastFirst,
  patchPrimaryIgnored,
  patchLeavesTwoPrimaries,
  patchExtensionRefused,
  patchExtensionNotDeclared,
  patchAlwaysModifies,
  patchHalfDone,
  patchAttributes204,
  patchUnoffered404,
  patchDateChanged,
  patchDateIgnored,
  patchWithoutSchemas,
  patchWithoutOperations,
  patchUnknownOpIgnored,
  patchAddNothingAccepted,
  patchMalformed500,
  patchMalformedPathIgnored,
  patchMalformedPathMistyped,
  patchRemoveNothingAccepted,
  patchNoTargetIgnored,
  patchNoTarget404,
  patchRequiredIgnored,
  personDelete500,
  deleteAgain204,
  deletedPatch400,
  groupPutCreates,
  deletedStillFound,
  deletedStillMember,
  deletedNameReserved,
  deletedIdAgain,
  etagPromised,
  etagOtherVersion,
  ifNoneMatchIgnored,
  ifMatchIgnored,
  ifMatchTooLate,
  ifMatchNever,
  deletedWrite500,
  patchReplaceAbsent500,
  patchInnerPath500,
  patchUnknownPathAccepted,
  personDelete200,
  deleteAgain500,
  groupPatchHalfDone,
];
