// oxlint-disable max-lines -- a list is as long as it is
/** Every quirk, one file each; a test finds the forgotten. */
import type { Quirk } from "../quirk.ts";
import { acceptScimJson406 } from "./accept-scim-json-406.ts";
import { activeAsNumber } from "./active-as-number.ts";
import { activeWithoutActive } from "./active-without-active.ts";
import { attributesInOtherOrder } from "./attributes-in-other-order.ts";
import { auth401NonScimBody } from "./auth-401-non-scim-body.ts";
import { auth403InsteadOf401 } from "./auth-403-instead-of-401.ts";
import { authAnonymousAllowed } from "./auth-anonymous-allowed.ts";
import { authAnyTokenAccepted } from "./auth-any-token-accepted.ts";
import { authNoWwwAuthenticate } from "./auth-no-www-authenticate.ts";
import { authWritesAnonymous } from "./auth-writes-anonymous.ts";
import { burst500 } from "./burst-500.ts";
import { byteOrderMark } from "./byte-order-mark.ts";
import { contactsAdded } from "./contacts-added.ts";
import { contentTypeCharsetParamRejected } from "./content-type-charset-param-rejected.ts";
import { contentTypeOtherCase } from "./content-type-other-case.ts";
import { contentTypeParameters } from "./content-type-parameters.ts";
import { contentTypeScimJson415 } from "./content-type-scim-json-415.ts";
import { create200InsteadOf201 } from "./create-200-instead-of-201.ts";
import { createActiveAsIntOrString } from "./create-active-as-int-or-string.ts";
import { createActiveDropped } from "./create-active-dropped.ts";
import { createAnswersSomebodyElse } from "./create-answers-somebody-else.ts";
import { createCaseVariantDup } from "./create-case-variant-dup.ts";
import { createDuplicate400 } from "./create-duplicate-400.ts";
import { createDuplicate500 } from "./create-duplicate-500.ts";
import { createDuplicateAccepted } from "./create-duplicate-accepted.ts";
import { createDuplicateNoScimtype } from "./create-duplicate-no-scimtype.ts";
import { createDuplicateOfInactive } from "./create-duplicate-of-inactive.ts";
import { createDuplicateOverwrites } from "./create-duplicate-overwrites.ts";
import { createEmptyBody } from "./create-empty-body.ts";
import { createEnterpriseExtDropped } from "./create-enterprise-ext-dropped.ts";
import { createGroupsEmptyRejected } from "./create-groups-empty-rejected.ts";
import { createLocationElsewhere } from "./create-location-elsewhere.ts";
import { createMissingId } from "./create-missing-id.ts";
import { createNoLocation } from "./create-no-location.ts";
import { createPasswordPolicyRejects } from "./create-password-policy-rejects.ts";
import { createRolesDropped } from "./create-roles-dropped.ts";
import { createUnknownAttrRejected } from "./create-unknown-attr-rejected.ts";
import { createUsernameLowercased } from "./create-username-lowercased.ts";
import { datesInWholeSeconds } from "./dates-in-whole-seconds.ts";
import { datesWithNanoseconds } from "./dates-with-nanoseconds.ts";
import { datesWithOffset } from "./dates-with-offset.ts";
import { datesWithoutZone } from "./dates-without-zone.ts";
import { deactivateDropsMemberships } from "./deactivate-drops-memberships.ts";
import { deactivateHardDeletes } from "./deactivate-hard-deletes.ts";
import { deactivateHitsOthers } from "./deactivate-hits-others.ts";
import { deactivateRefused } from "./deactivate-refused.ts";
import { defaultsAdded } from "./defaults-added.ts";
import { discoveryWithoutMeta } from "./discovery-without-meta.ts";
import { displaynameDerived } from "./displayname-derived.ts";
import { emailBecomesUsername } from "./email-becomes-username.ts";
import { emailTypesInCapitals } from "./email-types-in-capitals.ts";
import { emailsAsStrings } from "./emails-as-strings.ts";
import { emailsDisplayAdded } from "./emails-display-added.ts";
import { emailsInCapitals } from "./emails-in-capitals.ts";
import { emailsNeverShown } from "./emails-never-shown.ts";
import { emptyListsForAbsent } from "./empty-lists-for-absent.ts";
import { emptyStringRefused } from "./empty-string-refused.ts";
import { emptyStringsCleared } from "./empty-strings-cleared.ts";
import { emptyStringsForAbsent } from "./empty-strings-for-absent.ts";
import { enterpriseManagerShape } from "./enterprise-manager-shape.ts";
import { entitlementWithoutDisplayName } from "./entitlement-without-display-name.ts";
import { entitlementWithoutId } from "./entitlement-without-id.ts";
import { entitlementsObjectRejected } from "./entitlements-object-rejected.ts";
import { entitlementsTypeDropped } from "./entitlements-type-dropped.ts";
import { errorNested } from "./error-nested.ts";
import { errorNonScimJson } from "./error-non-scim-json.ts";
import { errorPlainText } from "./error-plain-text.ts";
import { errorSchemaKeyMisspelt } from "./error-schema-key-misspelt.ts";
import { errorStatusInteger } from "./error-status-integer.ts";
import { errorsTerse } from "./errors-terse.ts";
import { errorsWithMore } from "./errors-with-more.ts";
import { errorsWithNulls } from "./errors-with-nulls.ts";
import { etagHeaderOnly } from "./etag-header-only.ts";
import { etagStrong } from "./etag-strong.ts";
import { extensionDropped } from "./extension-dropped.ts";
import { extensionEmptyObject } from "./extension-empty-object.ts";
import { extensionRejected } from "./extension-rejected.ts";
import { extensionUndeclared } from "./extension-undeclared.ts";
import { externalidLowercased } from "./externalid-lowercased.ts";
import { externalidNotStored } from "./externalid-not-stored.ts";
import { extraAttributes } from "./extra-attributes.ts";
import { filter500 } from "./filter-500.ts";
import { filterContains } from "./filter-contains.ts";
import { filterExcludesInactive } from "./filter-excludes-inactive.ts";
import { filterFindsOldUsername } from "./filter-finds-old-username.ts";
import { filterFindsTwice } from "./filter-finds-twice.ts";
import { filterHidesNonAsciiPeople } from "./filter-hides-non-ascii-people.ts";
import { filterHidesNonScimUsers } from "./filter-hides-non-scim-users.ts";
import { filterIgnoredReturnsAll } from "./filter-ignored-returns-all.ts";
import { filterNoMatch404 } from "./filter-no-match-404.ts";
import { filterNonAscii500 } from "./filter-non-ascii-500.ts";
import { filterPlus400 } from "./filter-plus-400.ts";
import { filterPlusDecodedTwice } from "./filter-plus-decoded-twice.ts";
import { filterQuoteHandling } from "./filter-quote-handling.ts";
import { filterSpecialChars } from "./filter-special-chars.ts";
import { filterUsernameCaseSensitive } from "./filter-username-case-sensitive.ts";
import { filtersNotOffered } from "./filters-not-offered.ts";
import { filtersOnNamesOnly } from "./filters-on-names-only.ts";
import { getDeactivated404 } from "./get-deactivated-404.ts";
import { getUnknownId500 } from "./get-unknown-id-500.ts";
import { getUnknownIdEmptyList } from "./get-unknown-id-empty-list.ts";
import { grantsWithoutDescription } from "./grants-without-description.ts";
import { groupAddDuplicatesMember } from "./group-add-duplicates-member.ts";
import { groupAddExisting409 } from "./group-add-existing-409.ts";
import { groupAddExisting500 } from "./group-add-existing-500.ts";
import { groupAddNeedsType } from "./group-add-needs-type.ts";
import { groupAddReplaces } from "./group-add-replaces.ts";
import { groupAnswerWithoutName } from "./group-answer-without-name.ts";
import { groupChangeHitsOthers } from "./group-change-hits-others.ts";
import { groupDelete200 } from "./group-delete-200.ts";
import { groupDelete415 } from "./group-delete-415.ts";
import { groupDeleteCascadesUsers } from "./group-delete-cascades-users.ts";
import { groupDeleteNoop } from "./group-delete-noop.ts";
import { groupDeleteStillVisible } from "./group-delete-still-visible.ts";
import { groupDeleteUnsupported } from "./group-delete-unsupported.ts";
import { groupDisplaynameMutated } from "./group-displayname-mutated.ts";
import { groupFilterFindsNobody } from "./group-filter-finds-nobody.ts";
import { groupFilterFindsOldName } from "./group-filter-finds-old-name.ts";
import { groupFilterIgnored } from "./group-filter-ignored.ts";
import { groupGetOmitsMembers } from "./group-get-omits-members.ts";
import { groupMemberNumbers } from "./group-member-numbers.ts";
import { groupMemberSingle } from "./group-member-single.ts";
import { groupMembersAsStrings } from "./group-members-as-strings.ts";
import { groupMembersEmptyList } from "./group-members-empty-list.ts";
import { groupMembersValueOnly } from "./group-members-value-only.ts";
import { groupNamesUnique } from "./group-names-unique.ts";
import { groupPatch204 } from "./group-patch-204.ts";
import { groupPatchOneOperation } from "./group-patch-one-operation.ts";
import { groupPatchStaleResponse } from "./group-patch-stale-response.ts";
import { groupPatchUnsupported } from "./group-patch-unsupported.ts";
import { groupPathlessReassert400 } from "./group-pathless-reassert-400.ts";
import { groupPostEmptyMembersFails } from "./group-post-empty-members-fails.ts";
import { groupPut204 } from "./group-put-204.ts";
import { groupPutDeactivatesMembers } from "./group-put-deactivates-members.ts";
import { groupPutMembersIgnored } from "./group-put-members-ignored.ts";
import { groupPutMembersNotReplaced } from "./group-put-members-not-replaced.ts";
import { groupPutStripsMembers } from "./group-put-strips-members.ts";
import { groupPutUnchanged304 } from "./group-put-unchanged-304.ts";
import { groupPutUnsupported } from "./group-put-unsupported.ts";
import { groupRemoveFilterError } from "./group-remove-filter-error.ts";
import { groupRemoveFilterNoop } from "./group-remove-filter-noop.ts";
import { groupRemoveNonmemberError } from "./group-remove-nonmember-error.ts";
import { groupRemoveWipesAll } from "./group-remove-wipes-all.ts";
import { groupRename500ButDone } from "./group-rename-500-but-done.ts";
import { groupRenameEmptiesMembers } from "./group-rename-empties-members.ts";
import { groupRenameIgnored } from "./group-rename-ignored.ts";
import { groupRenameRejected } from "./group-rename-rejected.ts";
import { groupReplaceAdditive } from "./group-replace-additive.ts";
import { groupReplaceEmptyIgnored } from "./group-replace-empty-ignored.ts";
import { groupReplaceOnlyRemoves } from "./group-replace-only-removes.ts";
import { groupReplaceUnsupported } from "./group-replace-unsupported.ts";
import { groupsDisplaynameFilterContains } from "./groups-displayname-filter-contains.ts";
import { groupsDisplaynameFilterUnsupported } from "./groups-displayname-filter-unsupported.ts";
import { groupsListHidesNewest } from "./groups-list-hides-newest.ts";
import { groupsPageStartindexIgnored } from "./groups-page-startindex-ignored.ts";
import { groupsProbeNotImplemented } from "./groups-probe-not-implemented.ts";
import { headersExtra } from "./headers-extra.ts";
import { idIsMutableUsername } from "./id-is-mutable-username.ts";
import { idNumeric } from "./id-numeric.ts";
import { idReservedWord } from "./id-reserved-word.ts";
import { idsApartInCase } from "./ids-apart-in-case.ts";
import { idsLong } from "./ids-long.ts";
import { idsOfDigits } from "./ids-of-digits.ts";
import { idsToBeEncoded } from "./ids-to-be-encoded.ts";
import { idsWithSigns } from "./ids-with-signs.ts";
import { importActiveAlwaysTrue } from "./import-active-always-true.ts";
import { importOmitsEmails } from "./import-omits-emails.ts";
import { importOmitsRoles } from "./import-omits-roles.ts";
import { importSkipsInactive } from "./import-skips-inactive.ts";
import { inactiveWithoutActive } from "./inactive-without-active.ts";
import { list500 } from "./list-500.ts";
import { listBareArray } from "./list-bare-array.ts";
import { listHidesNewest } from "./list-hides-newest.ts";
import { listJoinsTwice } from "./list-joins-twice.ts";
import { listLowercaseResources } from "./list-lowercase-resources.ts";
import { listOmitsActive } from "./list-omits-active.ts";
import { listOmitsUsername } from "./list-omits-username.ts";
import { listResourcesMissing } from "./list-resources-missing.ts";
import { listResourcesNullWhenEmpty } from "./list-resources-null-when-empty.ts";
import { listResourcesOmittedWhenEmpty } from "./list-resources-omitted-when-empty.ts";
import { listTotalAsString } from "./list-total-as-string.ts";
import { listTotalMissing } from "./list-total-missing.ts";
import { listTotalWithFraction } from "./list-total-with-fraction.ts";
import { listWithGroupUrn } from "./list-with-group-urn.ts";
import { listsWithMore } from "./lists-with-more.ts";
import { localeNotStored } from "./locale-not-stored.ts";
import { localeUnderscored } from "./locale-underscored.ts";
import { locationBehindProxy } from "./location-behind-proxy.ts";
import { locationEncoded } from "./location-encoded.ts";
import { locationPathOnly } from "./location-path-only.ts";
import { locationsOfAnotherVersion } from "./locations-of-another-version.ts";
import { lookupLags } from "./lookup-lags.ts";
import { lookupLosesUpdated } from "./lookup-loses-updated.ts";
import { lookupNumbersAsStrings } from "./lookup-numbers-as-strings.ts";
import { managerDisplaynameDerived } from "./manager-displayname-derived.ts";
import { managerDisplaynameKept } from "./manager-displayname-kept.ts";
import { managerDropped } from "./manager-dropped.ts";
import { managerRefAdded } from "./manager-ref-added.ts";
import { memberDisplayOwn } from "./member-display-own.ts";
import { metaDatesEpoch } from "./meta-dates-epoch.ts";
import { metaMissing } from "./meta-missing.ts";
import { metaVersionNumber } from "./meta-version-number.ts";
import { nameFormattedAdded } from "./name-formatted-added.ts";
import { nameFormattedOnly } from "./name-formatted-only.ts";
import { namesDecomposed } from "./names-decomposed.ts";
import { namesInCapitals } from "./names-in-capitals.ts";
import { noDiscovery } from "./no-discovery.ts";
import { noEtag } from "./no-etag.ts";
import { noGroups } from "./no-groups.ts";
import { nullForAbsent } from "./null-for-absent.ts";
import { nullLeavesOldValue } from "./null-leaves-old-value.ts";
import { nullsInside } from "./nulls-inside.ts";
import { omittedAttributesKept } from "./omitted-attributes-kept.ts";
import { pageByCursorOnly } from "./page-by-cursor-only.ts";
import { pageCappedAtFifty } from "./page-capped-at-fifty.ts";
import { pageCapped } from "./page-capped.ts";
import { pageCountIgnored } from "./page-count-ignored.ts";
import { pageCursorsAdded } from "./page-cursors-added.ts";
import { pageItemsperpageIsCount } from "./page-itemsperpage-is-count.ts";
import { pageMinimumSize } from "./page-minimum-size.ts";
import { pageNewestFirst } from "./page-newest-first.ts";
import { pageNumbersOmitted } from "./page-numbers-omitted.ts";
import { pageNumbersOnPartialPagesOnly } from "./page-numbers-on-partial-pages-only.ts";
import { pageOverlap } from "./page-overlap.ts";
import { pagePastTheEnd400 } from "./page-past-the-end-400.ts";
import { pagePastTheEndRepeats } from "./page-past-the-end-repeats.ts";
import { pageSmallerThanAsked } from "./page-smaller-than-asked.ts";
import { pageSortedByName } from "./page-sorted-by-name.ts";
import { pageStartindexAlways1 } from "./page-startindex-always-1.ts";
import { pageStartindexIgnored } from "./page-startindex-ignored.ts";
import { pageTotalIsPageSize } from "./page-total-is-page-size.ts";
import { pageTotalUndercountsLater } from "./page-total-undercounts-later.ts";
import { pageUnstableOrder } from "./page-unstable-order.ts";
import { pageZeroBased } from "./page-zero-based.ts";
import { passwordChangesRefused } from "./password-changes-refused.ts";
import { passwordHashReturned } from "./password-hash-returned.ts";
import { passwordPolicyGeneric500 } from "./password-policy-generic-500.ts";
import { passwordReturnedAfterChange } from "./password-returned-after-change.ts";
import { passwordReturned } from "./password-returned.ts";
import { patch200WithoutBody } from "./patch-200-without-body.ts";
import { patch202 } from "./patch-202.ts";
import { patch204 } from "./patch-204.ts";
import { patchOnlyActiveSupported } from "./patch-only-active-supported.ts";
import { patchPathless400 } from "./patch-pathless-400.ts";
import { patchPathless500 } from "./patch-pathless-500.ts";
import { patchPathlessNoop } from "./patch-pathless-noop.ts";
import { patchUnsupported } from "./patch-unsupported.ts";
import { patchWipesProfile } from "./patch-wipes-profile.ts";
import { phoneNumbersDropped } from "./phone-numbers-dropped.ts";
import { phonePrimaryAsNumber } from "./phone-primary-as-number.ts";
import { phonesCanonical } from "./phones-canonical.ts";
import { phonesTwoPrimaries } from "./phones-two-primaries.ts";
import { primaryAsString } from "./primary-as-string.ts";
import { primaryFalseStated } from "./primary-false-stated.ts";
import { probeEmptyBody200 } from "./probe-empty-body-200.ts";
import { profileAttributesDropped } from "./profile-attributes-dropped.ts";
import { put201 } from "./put-201.ts";
import { putAddressesPhonesIgnored } from "./put-addresses-phones-ignored.ts";
import { putEmailChangeRejected } from "./put-email-change-rejected.ts";
import { putEnterpriseIgnored } from "./put-enterprise-ignored.ts";
import { putFormattedWins } from "./put-formatted-wins.ts";
import { putGroupsWipesMemberships } from "./put-groups-wipes-memberships.ts";
import { putIgnoresActive } from "./put-ignores-active.ts";
import { putIgnoresDisplayname } from "./put-ignores-displayname.ts";
import { putIgnoresName } from "./put-ignores-name.ts";
import { putMergeNotReplace } from "./put-merge-not-replace.ts";
import { putOneRoleKept } from "./put-one-role-kept.ts";
import { putPasswordRefused } from "./put-password-refused.ts";
import { putReadonlyRejected } from "./put-readonly-rejected.ts";
import { putResponseEmpty } from "./put-response-empty.ts";
import { putResponseStale } from "./put-response-stale.ts";
import { putRolesAdded } from "./put-roles-added.ts";
import { putRolesEmptyIgnored } from "./put-roles-empty-ignored.ts";
import { putRolesIgnored } from "./put-roles-ignored.ts";
import { putUnsupported } from "./put-unsupported.ts";
import { reactivate400 } from "./reactivate-400.ts";
import { reactivateAnswersAnotherId } from "./reactivate-answers-another-id.ts";
import { reactivateChangesId } from "./reactivate-changes-id.ts";
import { reactivateNoop } from "./reactivate-noop.ts";
import { readHtmlPage } from "./read-html-page.ts";
import { readMissingId } from "./read-missing-id.ts";
import { refsBehindProxy } from "./refs-behind-proxy.ts";
import { resourcetypesBareArray } from "./resourcetypes-bare-array.ts";
import { resourcetypesEmptyList } from "./resourcetypes-empty-list.ts";
import { resourcetypesEndpointRenamed } from "./resourcetypes-endpoint-renamed.ts";
import { resourcetypesEndpointsBare } from "./resourcetypes-endpoints-bare.ts";
import { resourcetypesExtra } from "./resourcetypes-extra.ts";
import { resourcetypesNumbersOmitted } from "./resourcetypes-numbers-omitted.ts";
import { resourcetypesUnsupported } from "./resourcetypes-unsupported.ts";
import { resourcetypesWithoutEndpoint } from "./resourcetypes-without-endpoint.ts";
import { resourcetypesWithoutId } from "./resourcetypes-without-id.ts";
import { resourcetypesWrapped } from "./resourcetypes-wrapped.ts";
import { resourcetypesWrongUrn } from "./resourcetypes-wrong-urn.ts";
import { responseAttributeTwice } from "./response-attribute-twice.ts";
import { responseContentTypeCharset } from "./response-content-type-charset.ts";
import { responseContentTypeJson } from "./response-content-type-json.ts";
import { responseContentTypeWrong } from "./response-content-type-wrong.ts";
import { responseEscaped } from "./response-escaped.ts";
import { responseIndented } from "./response-indented.ts";
import { responseKeyTwice } from "./response-key-twice.ts";
import { responseLineBreaks } from "./response-line-breaks.ts";
import { responseLowercaseAttributes } from "./response-lowercase-attributes.ts";
import { responseMissingFamilyname } from "./response-missing-familyname.ts";
import { responseMissingSchemas } from "./response-missing-schemas.ts";
import { roleDescriptionTooLong } from "./role-description-too-long.ts";
import { rolesAsStrings } from "./roles-as-strings.ts";
import { rolesBareArray } from "./roles-bare-array.ts";
import { rolesCountIgnored } from "./roles-count-ignored.ts";
import { rolesEndpoint404 } from "./roles-endpoint-404.ts";
import { rolesExtraAttributes } from "./roles-extra-attributes.ts";
import { rolesStartindexIgnored } from "./roles-startindex-ignored.ts";
import { rolesTotalWrong } from "./roles-total-wrong.ts";
import { rolesValueOnly } from "./roles-value-only.ts";
import { schemaCharacteristicsOmitted } from "./schema-characteristics-omitted.ts";
import { schemaInvalidTypeNames } from "./schema-invalid-type-names.ts";
import { schemaUsernameReadonly } from "./schema-username-readonly.ts";
import { schemasEmptyList } from "./schemas-empty-list.ts";
import { schemasExtensionEmpty } from "./schemas-extension-empty.ts";
import { schemasExtensionFirst } from "./schemas-extension-first.ts";
import { schemasLowercase } from "./schemas-lowercase.ts";
import { schemasUnsupported } from "./schemas-unsupported.ts";
import { schemasWithoutUser } from "./schemas-without-user.ts";
import { staleReplica } from "./stale-replica.ts";
import { tokenRotationRefused } from "./token-rotation-refused.ts";
import { urisRelative } from "./uris-relative.ts";
import { userDeleteUnsupported } from "./user-delete-unsupported.ts";
import { userGroupsAsStrings } from "./user-groups-as-strings.ts";
import { userGroupsOmitted } from "./user-groups-omitted.ts";
import { usernameChangeIgnored } from "./username-change-ignored.ts";
import { usernameChangeRefused } from "./username-change-refused.ts";
import { imsTwice } from "./ims-twice.ts";
import { resourceTypePlural } from "./resource-type-plural.ts";
import { groupExternalIdInvented } from "./group-external-id-invented.ts";
import { groupIdsOfUsers } from "./group-ids-of-users.ts";
import { specQuirks } from "./okta-spec/index.ts";
import { usersInEveryone } from "./users-in-everyone.ts";
import { valuesInOtherOrder } from "./values-in-other-order.ts";
import { wwwAuthenticateSeveral } from "./www-authenticate-several.ts";
import { list500WhenStoreEmpty } from "./list-500-when-store-empty.ts";
import { authDisabledConnection404 } from "./auth-disabled-connection-404.ts";
import { listOmitsAccountOnFilterButLists } from "./list-omits-account-on-filter-but-lists.ts";
import { spaceEncodingInFilter } from "./space-encoding-in-filter.ts";
import { createRequiresOptionalAttrs } from "./create-requires-optional-attrs.ts";
import { createUsernameNotEqualEmail } from "./create-username-not-equal-email.ts";
import { extensionNullRejected } from "./extension-null-rejected.ts";
import { getUnknownId200Or500 } from "./get-unknown-id-200-or-500.ts";
import { deactivatePlusRenameWrongUser } from "./deactivate-plus-rename-wrong-user.ts";
import { patchOpCapitalisedOnly } from "./patch-op-capitalised-only.ts";
import { reprovisionPost409 } from "./reprovision-post-409.ts";
import { importBlankNames } from "./import-blank-names.ts";
import { groupPostMembersIgnored } from "./group-post-members-ignored.ts";
import { groupPostSingleMemberFails } from "./group-post-single-member-fails.ts";
import { groupPutSecondUpdateFails } from "./group-put-second-update-fails.ts";
import { groupPathlessMembers400 } from "./group-pathless-members-400.ts";
import { groupLargePayload413 } from "./group-large-payload-413.ts";
import { failedProfilePushAfterReactivate } from "./failed-profile-push-after-reactivate.ts";
import { schemaOfAllTypes } from "./schema-of-all-types.ts";
import { schemaUsernameImmutable } from "./schema-username-immutable.ts";
import { emailRequired } from "./email-required.ts";
import { emailsUnique } from "./emails-unique.ts";
import { rateLimitSharedWithPublic } from "./rate-limit-shared-with-public.ts";
import { rateLimitNoRetryAfter } from "./rate-limit-no-retry-after.ts";
import { rateLimit403 } from "./rate-limit-403.ts";
import { responseContentTypeSwapped } from "./response-content-type-swapped.ts";
import { probeNull200 } from "./probe-null-200.ts";
import { create204 } from "./create-204.ts";
import { staleActiveWins } from "./stale-active-wins.ts";
import { staleActiveInSecondEvent } from "./stale-active-in-second-event.ts";
import { rolesStringValueRejected } from "./roles-string-value-rejected.ts";
import { putUsernameConflict500 } from "./put-username-conflict-500.ts";
import { putUsernameConflictAccepted } from "./put-username-conflict-accepted.ts";
import { importOneBadRow500 } from "./import-one-bad-row-500.ts";
import { groupSlugCollision } from "./group-slug-collision.ts";
import { groupUnknownMemberAutocreated } from "./group-unknown-member-autocreated.ts";
import { putUsernameConflict400 } from "./put-username-conflict-400.ts";
import { groupUnknownMemberIgnored } from "./group-unknown-member-ignored.ts";
import { groupWriteDeadlock } from "./group-write-deadlock.ts";
import { listsTooMany } from "./lists-too-many.ts";
import { listSlow } from "./list-slow.ts";
import { rfcQuirks } from "./rfc/index.ts";
import { groupPatchLostUpdate } from "./group-patch-lost-update.ts";
import { groupPutDoublesMembers } from "./group-put-doubles-members.ts";
import { createRace500 } from "./create-race-500.ts";
import { createRaceTwice } from "./create-race-twice.ts";
import { createRaceNobody } from "./create-race-nobody.ts";
import { replicaFallsBehind } from "./replica-falls-behind.ts";
import { burstDeadlock } from "./burst-deadlock.ts";
import { burstDeadlock500 } from "./burst-deadlock-500.ts";
import { burstList500 } from "./burst-list-500.ts";
import { burstRateLimit403 } from "./burst-rate-limit-403.ts";
import { burstRateLimit500 } from "./burst-rate-limit-500.ts";
import { burstRateLimitUntold } from "./burst-rate-limit-untold.ts";
import { burstRateLimit } from "./burst-rate-limit.ts";
import { burstOutOfOrder } from "./burst-out-of-order.ts";
import { activeFlipRace } from "./active-flip-race.ts";
import { codesAsNumbers } from "./codes-as-numbers.ts";
import { deactivateDropsProfile } from "./deactivate-drops-profile.ts";
import { deactivateInactive409 } from "./deactivate-inactive-409.ts";
import { displayNamesUnique } from "./display-names-unique.ts";
import { filterAsRegularExpression } from "./filter-as-regular-expression.ts";
import { filterLikeWildcards } from "./filter-like-wildcards.ts";
import { filterPercent500 } from "./filter-percent-500.ts";
import { filterSplitsAtAnd } from "./filter-splits-at-and.ts";
import { groupAddAllOrNobody } from "./group-add-all-or-nobody.ts";
import { groupLookupTotalZero } from "./group-lookup-total-zero.ts";
import { groupNameCut } from "./group-name-cut.ts";
import { groupRemoveAllOrNobody } from "./group-remove-all-or-nobody.ts";
import { listJoinsGroups } from "./list-joins-groups.ts";
import { listWithExtension500 } from "./list-with-extension-500.ts";
import { lookupTotalZero } from "./lookup-total-zero.ts";
import { memberDisplayBecomesName } from "./member-display-becomes-name.ts";
import { namesCut } from "./names-cut.ts";
import { passwordDropsProfile } from "./password-drops-profile.ts";
import { putOmittedPartsKept } from "./put-omitted-parts-kept.ts";
import { putOmittedPhonesKept } from "./put-omitted-phones-kept.ts";
import { textBeyond16Bits500 } from "./text-beyond-16-bits-500.ts";
import { textBeyondLatin1 } from "./text-beyond-latin-1.ts";
import { usernameChangeLeavesGroups } from "./username-change-leaves-groups.ts";

/** Habits that Okta's traffic meets. */
export const oktaQuirks: readonly Quirk[] = [
  filterIgnoredReturnsAll,
  groupFilterIgnored,
  groupFilterFindsOldName,
  groupFilterFindsNobody,
  filterUsernameCaseSensitive,
  filterNoMatch404,
  filter500,
  filterExcludesInactive,
  filterContains,
  filterSpecialChars,
  filterPlusDecodedTwice,
  filterQuoteHandling,
  filterNonAscii500,
  filterHidesNonScimUsers,
  filterHidesNonAsciiPeople,
  filterFindsTwice,
  groupsDisplaynameFilterUnsupported,
  groupsDisplaynameFilterContains,
  lookupNumbersAsStrings,
  listTotalAsString,
  listTotalMissing,
  listTotalWithFraction,
  listResourcesOmittedWhenEmpty,
  listResourcesNullWhenEmpty,
  listResourcesMissing,
  listLowercaseResources,
  listBareArray,
  listWithGroupUrn,
  list500,
  probeEmptyBody200,
  listOmitsUsername,
  listOmitsActive,
  lookupLags,
  lookupLosesUpdated,
  create200InsteadOf201,
  createEmptyBody,
  createMissingId,
  createAnswersSomebodyElse,
  createNoLocation,
  createLocationElsewhere,
  createDuplicate400,
  createDuplicate500,
  createDuplicateAccepted,
  createDuplicateOfInactive,
  createCaseVariantDup,
  createDuplicateOverwrites,
  createDuplicateNoScimtype,
  createPasswordPolicyRejects,
  createGroupsEmptyRejected,
  createUnknownAttrRejected,
  groupPostEmptyMembersFails,
  passwordReturned,
  passwordHashReturned,
  createActiveAsIntOrString,
  activeAsNumber,
  primaryAsString,
  phonePrimaryAsNumber,
  createActiveDropped,
  phonesTwoPrimaries,
  extensionUndeclared,
  responseMissingSchemas,
  responseMissingFamilyname,
  responseAttributeTwice,
  responseKeyTwice,
  responseLowercaseAttributes,
  schemasLowercase,
  externalidNotStored,
  externalidLowercased,
  localeNotStored,
  displaynameDerived,
  emailBecomesUsername,
  readHtmlPage,
  byteOrderMark,
  readMissingId,
  idReservedWord,
  idNumeric,
  getDeactivated404,
  deactivateDropsMemberships,
  deactivateHardDeletes,
  deactivateRefused,
  reactivate400,
  reactivateNoop,
  reactivateAnswersAnotherId,
  reactivateChangesId,
  getUnknownId500,
  getUnknownIdEmptyList,
  emailsAsStrings,
  userGroupsAsStrings,
  metaMissing,
  metaVersionNumber,
  metaDatesEpoch,
  putUnsupported,
  putReadonlyRejected,
  putEmailChangeRejected,
  putMergeNotReplace,
  putIgnoresActive,
  putIgnoresName,
  putIgnoresDisplayname,
  putFormattedWins,
  putGroupsWipesMemberships,
  putResponseEmpty,
  put201,
  groupPut204,
  groupPutDeactivatesMembers,
  putResponseStale,
  groupPatchStaleResponse,
  patchPathless400,
  patchPathless500,
  patchPathlessNoop,
  patchUnsupported,
  patch200WithoutBody,
  patch202,
  patchWipesProfile,
  pageZeroBased,
  pageStartindexIgnored,
  pageOverlap,
  pageUnstableOrder,
  pageCountIgnored,
  pageMinimumSize,
  pageByCursorOnly,
  pageCapped,
  pageTotalIsPageSize,
  pageTotalUndercountsLater,
  pageItemsperpageIsCount,
  pageNumbersOmitted,
  pageStartindexAlways1,
  pagePastTheEnd400,
  pagePastTheEndRepeats,
  listHidesNewest,
  listJoinsTwice,
  activeWithoutActive,
  importSkipsInactive,
  importOmitsEmails,
  importActiveAlwaysTrue,
  inactiveWithoutActive,
  groupPathlessReassert400,
  groupRenameRejected,
  groupRename500ButDone,
  groupRenameIgnored,
  groupRenameEmptiesMembers,
  groupDisplaynameMutated,
  groupPutMembersIgnored,
  groupPutMembersNotReplaced,
  groupPutStripsMembers,
  groupPutUnsupported,
  groupPutUnchanged304,
  groupPatchUnsupported,
  groupPatchOneOperation,
  groupReplaceAdditive,
  groupReplaceEmptyIgnored,
  groupReplaceOnlyRemoves,
  groupReplaceUnsupported,
  groupAddExisting409,
  groupAddExisting500,
  groupAddDuplicatesMember,
  groupAddNeedsType,
  groupRemoveFilterNoop,
  groupRemoveFilterError,
  groupRemoveWipesAll,
  groupRemoveNonmemberError,
  groupGetOmitsMembers,
  groupAnswerWithoutName,
  groupMembersAsStrings,
  groupMemberSingle,
  groupMemberNumbers,
  groupDeleteUnsupported,
  groupDelete415,
  groupDelete200,
  groupDeleteCascadesUsers,
  groupDeleteStillVisible,
  groupDeleteNoop,
  errorStatusInteger,
  errorNonScimJson,
  errorPlainText,
  errorNested,
  errorSchemaKeyMisspelt,
  auth401NonScimBody,
  authAnonymousAllowed,
  authAnyTokenAccepted,
  authWritesAnonymous,
  auth403InsteadOf401,
  authNoWwwAuthenticate,
  acceptScimJson406,
  contentTypeScimJson415,
  contentTypeCharsetParamRejected,
  responseContentTypeWrong,
  responseContentTypeJson,
  staleReplica,
  deactivateHitsOthers,
  groupChangeHitsOthers,
  resourcetypesEmptyList,
  resourcetypesUnsupported,
  resourcetypesBareArray,
  resourcetypesWrapped,
  resourcetypesWithoutEndpoint,
  resourcetypesWrongUrn,
  schemasUnsupported,
  schemasEmptyList,
  schemasWithoutUser,
  schemaInvalidTypeNames,
  schemaUsernameReadonly,
  rolesEndpoint404,
  rolesBareArray,
  rolesTotalWrong,
  rolesCountIgnored,
  rolesStartindexIgnored,
  entitlementWithoutId,
  entitlementWithoutDisplayName,
  roleDescriptionTooLong,
  createRolesDropped,
  putRolesIgnored,
  putRolesAdded,
  putOneRoleKept,
  putRolesEmptyIgnored,
  rolesAsStrings,
  entitlementsObjectRejected,
  entitlementsTypeDropped,
  importOmitsRoles,
  patchOnlyActiveSupported,
  passwordPolicyGeneric500,
  putPasswordRefused,
  passwordReturnedAfterChange,
  createEnterpriseExtDropped,
  putEnterpriseIgnored,
  enterpriseManagerShape,
  managerDropped,
  extensionRejected,
  extensionDropped,
  putAddressesPhonesIgnored,
  phoneNumbersDropped,
  profileAttributesDropped,
  emptyStringRefused,
  nullLeavesOldValue,
  omittedAttributesKept,
  usernameChangeRefused,
  usernameChangeIgnored,
  idIsMutableUsername,
  filterFindsOldUsername,
  groupsProbeNotImplemented,
  groupsPageStartindexIgnored,
  groupsListHidesNewest,
  groupAddReplaces,
  burst500,
  tokenRotationRefused,
  patch204,
  nullForAbsent,
  extraAttributes,
  noEtag,
  pageSmallerThanAsked,
  pageCappedAtFifty,
  pageNewestFirst,
  pageNumbersOnPartialPagesOnly,
  attributesInOtherOrder,
  urisRelative,
  locationBehindProxy,
  datesWithoutZone,
  createUsernameLowercased,
  groupMembersValueOnly,
  groupMembersEmptyList,
  defaultsAdded,
  nameFormattedAdded,
  emailsDisplayAdded,
  responseContentTypeCharset,
  responseIndented,
  idsWithSigns,
  idsOfDigits,
  errorsTerse,
  userGroupsOmitted,
  schemasExtensionFirst,
  schemasExtensionEmpty,
  userDeleteUnsupported,
  resourcetypesNumbersOmitted,
  resourcetypesEndpointRenamed,
  grantsWithoutDescription,
  rolesExtraAttributes,
  rolesValueOnly,
  managerDisplaynameKept,
  emptyStringsCleared,
  managerDisplaynameDerived,
  imsTwice,
  resourceTypePlural,
  groupExternalIdInvented,
  groupIdsOfUsers,
  contentTypeOtherCase,
  contentTypeParameters,
  headersExtra,
  wwwAuthenticateSeveral,
  etagStrong,
  etagHeaderOnly,
  responseEscaped,
  responseLineBreaks,
  emptyListsForAbsent,
  emptyStringsForAbsent,
  nullsInside,
  extensionEmptyObject,
  datesWithOffset,
  datesWithNanoseconds,
  datesInWholeSeconds,
  locationPathOnly,
  locationsOfAnotherVersion,
  locationEncoded,
  refsBehindProxy,
  idsToBeEncoded,
  idsLong,
  idsApartInCase,
  namesDecomposed,
  namesInCapitals,
  emailsInCapitals,
  emailTypesInCapitals,
  phonesCanonical,
  localeUnderscored,
  managerRefAdded,
  valuesInOtherOrder,
  primaryFalseStated,
  usersInEveryone,
  contactsAdded,
  memberDisplayOwn,
  errorsWithMore,
  errorsWithNulls,
  listsWithMore,
  pageCursorsAdded,
  pageSortedByName,
  groupPatch204,
  groupNamesUnique,
  rateLimitNoRetryAfter,
  rateLimitSharedWithPublic,
  emailsUnique,
  groupUnknownMemberIgnored,
  putUsernameConflict400,
  emailRequired,
  noDiscovery,
  noGroups,
  passwordChangesRefused,
  discoveryWithoutMeta,
  resourcetypesWithoutId,
  resourcetypesEndpointsBare,
  resourcetypesExtra,
  schemaCharacteristicsOmitted,
  schemaOfAllTypes,
  nameFormattedOnly,
  emailsNeverShown,
  filtersNotOffered,
  filterPlus400,
  filtersOnNamesOnly,
  list500WhenStoreEmpty,
  authDisabledConnection404,
  listOmitsAccountOnFilterButLists,
  spaceEncodingInFilter,
  createRequiresOptionalAttrs,
  createUsernameNotEqualEmail,
  extensionNullRejected,
  getUnknownId200Or500,
  deactivatePlusRenameWrongUser,
  patchOpCapitalisedOnly,
  reprovisionPost409,
  importBlankNames,
  groupPostMembersIgnored,
  groupPostSingleMemberFails,
  groupPutSecondUpdateFails,
  groupPathlessMembers400,
  groupLargePayload413,
  failedProfilePushAfterReactivate,
  schemaUsernameImmutable,
  listSlow,
  listsTooMany,
  groupWriteDeadlock,
  groupPatchLostUpdate,
  groupPutDoublesMembers,
  createRace500,
  createRaceTwice,
  createRaceNobody,
  replicaFallsBehind,
  burstDeadlock,
  burstDeadlock500,
  burstList500,
  burstRateLimit403,
  burstRateLimit500,
  burstRateLimitUntold,
  burstRateLimit,
  burstOutOfOrder,
  activeFlipRace,
  groupUnknownMemberAutocreated,
  groupSlugCollision,
  importOneBadRow500,
  putUsernameConflictAccepted,
  putUsernameConflict500,
  rolesStringValueRejected,
  staleActiveInSecondEvent,
  staleActiveWins,
  create204,
  probeNull200,
  responseContentTypeSwapped,
  rateLimit403,
  lookupTotalZero,
  groupLookupTotalZero,
  filterLikeWildcards,
  filterAsRegularExpression,
  textBeyondLatin1,
  textBeyond16Bits500,
  namesCut,
  groupNameCut,
  filterSplitsAtAnd,
  filterPercent500,
  codesAsNumbers,
  displayNamesUnique,
  usernameChangeLeavesGroups,
  memberDisplayBecomesName,
  deactivateInactive409,
  deactivateDropsProfile,
  passwordDropsProfile,
  putOmittedPhonesKept,
  putOmittedPartsKept,
  groupAddAllOrNobody,
  groupRemoveAllOrNobody,
  listJoinsGroups,
  listWithExtension500,
];
export const quirks: readonly Quirk[] = [...oktaQuirks, ...specQuirks, ...rfcQuirks];
