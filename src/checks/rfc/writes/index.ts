/** Checks of create, replace, change, delete and versions (RFC 7644 §3.3, §3.5, §3.6, §3.14). */
import type { Check } from "../../../model.ts";
import { putNullClears } from "./put-null-clears.ts";
import { putIgnoresReadOnly } from "./put-ignores-read-only.ts";
import { putOtherIdIgnored } from "./put-other-id-ignored.ts";
import { putNeedsUserName } from "./put-needs-user-name.ts";
import { putImmutableSet } from "./put-immutable-set.ts";
import { putImmutableKept } from "./put-immutable-kept.ts";
import { patchReplaceValue } from "./patch-replace-value.ts";
import { patchReplaceWithoutPath } from "./patch-replace-without-path.ts";
import { patchReplaceAbsent } from "./patch-replace-absent.ts";
import { patchReplaceComplex } from "./patch-replace-complex.ts";
import { patchReplaceList } from "./patch-replace-list.ts";
import { patchReplaceSelected } from "./patch-replace-selected.ts";
import { patchReplaceSubAttribute } from "./patch-replace-sub-attribute.ts";
import { patchAddValue } from "./patch-add-value.ts";
import { patchAddWithoutPath } from "./patch-add-without-path.ts";
import { patchAddComplex } from "./patch-add-complex.ts";
import { patchAddAppends } from "./patch-add-appends.ts";
import { patchRemoveValue } from "./patch-remove-value.ts";
import { patchRemoveList } from "./patch-remove-list.ts";
import { patchRemoveSelected } from "./patch-remove-selected.ts";
import { patchInOrder } from "./patch-in-order.ts";
import { patchPrimary } from "./patch-primary.ts";
import { patchExtension } from "./patch-extension.ts";
import { patchNoOpUntouched } from "./patch-no-op-untouched.ts";
import { patchAtomic } from "./patch-atomic.ts";
import { patchAttributesAnswer } from "./patch-attributes-answer.ts";
import { patchUnknownPathTold } from "./patch-unknown-path-told.ts";
import { patchUnofferedStatus } from "./patch-unoffered-status.ts";
import { patchReadOnlyKept } from "./patch-read-only-kept.ts";
import { patchReadOnlyRefused } from "./patch-read-only-refused.ts";
import { patchSchemasDemanded } from "./patch-schemas-demanded.ts";
import { patchMalformedRefused } from "./patch-malformed-refused.ts";
import { patchPathRefused } from "./patch-path-refused.ts";
import { patchRemoveWithoutPath } from "./patch-remove-without-path.ts";
import { patchNoTarget } from "./patch-no-target.ts";
import { patchRequiredKept } from "./patch-required-kept.ts";
import { personDeleteAnswered } from "./person-delete-answered.ts";
import { deletedWriteStatus } from "./deleted-write-status.ts";
import { putCreatesNothing } from "./put-creates-nothing.ts";
import { deletedNotFound } from "./deleted-not-found.ts";
import { deletedLeftGroups } from "./deleted-left-groups.ts";
import { deletedNameFree } from "./deleted-name-free.ts";
import { etagSent } from "./etag-sent.ts";
import { etagAsVersion } from "./etag-as-version.ts";
import { unchangedNotSent } from "./unchanged-not-sent.ts";
import { staleVersionRefused } from "./stale-version-refused.ts";
import { currentVersionAccepted } from "./current-version-accepted.ts";

export const writesChecks: readonly Check[] = [
  putNullClears,
  putIgnoresReadOnly,
  putOtherIdIgnored,
  putNeedsUserName,
  putImmutableSet,
  putImmutableKept,
  patchReplaceValue,
  patchReplaceWithoutPath,
  patchReplaceAbsent,
  patchReplaceComplex,
  patchReplaceList,
  patchReplaceSelected,
  patchReplaceSubAttribute,
  patchAddValue,
  patchAddWithoutPath,
  patchAddComplex,
  patchAddAppends,
  patchRemoveValue,
  patchRemoveList,
  patchRemoveSelected,
  patchInOrder,
  patchPrimary,
  patchExtension,
  patchNoOpUntouched,
  patchAtomic,
  patchAttributesAnswer,
  patchUnknownPathTold,
  patchUnofferedStatus,
  patchReadOnlyKept,
  patchReadOnlyRefused,
  patchSchemasDemanded,
  patchMalformedRefused,
  patchPathRefused,
  patchRemoveWithoutPath,
  patchNoTarget,
  patchRequiredKept,
  personDeleteAnswered,
  deletedWriteStatus,
  putCreatesNothing,
  deletedNotFound,
  deletedLeftGroups,
  deletedNameFree,
  etagSent,
  etagAsVersion,
  unchangedNotSent,
  staleVersionRefused,
  currentVersionAccepted,
];
