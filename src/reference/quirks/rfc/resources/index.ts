/** Quirks of attributes, ids, meta data, users and groups (RFC 7643 §1 to §4). */
import type { Quirk } from "../../../quirk.ts";
import { addressNeedsCountry } from "./address-needs-country.ts";
import { addressOnOneLine } from "./address-on-one-line.ts";
import { certificatesAsPem } from "./certificates-as-pem.ts";
import { certificatesNotKept } from "./certificates-not-kept.ts";
import { certificatesPacked } from "./certificates-packed.ts";
import { certificatesUnpadded } from "./certificates-unpadded.ts";
import { clientCreatedKept } from "./client-created-kept.ts";
import { clientIdRefused } from "./client-id-refused.ts";
import { clientIdTaken } from "./client-id-taken.ts";
import { clientMetaRefused } from "./client-meta-refused.ts";
import { contentLocationOfList } from "./content-location-of-list.ts";
import { coreSchemaComesFirst } from "./core-schema-comes-first.ts";
import { countriesInWords } from "./countries-in-words.ts";
import { createdEarlier } from "./created-earlier.ts";
import { createInactiveRefused } from "./create-inactive-refused.ts";
import { createIgnoresActiveFalse } from "./create-ignores-active-false.ts";
import { declaredTextAsNumber } from "./declared-text-as-number.ts";
import { emailTypesRestricted } from "./email-types-restricted.ts";
import { emailsInSmallLetters } from "./emails-in-small-letters.ts";
import { emailsWithoutDomain } from "./emails-without-domain.ts";
import { extensionFlattened } from "./extension-flattened.ts";
import { extensionHasDisplayName } from "./extension-has-display-name.ts";
import { externalIdAnyCase } from "./external-id-any-case.ts";
import { externalIdUnique } from "./external-id-unique.ts";
import { formattedNameStale } from "./formatted-name-stale.ts";
import { idsOfDeletedGivenAgain } from "./ids-of-deleted-given-again.ts";
import { languageByName } from "./language-by-name.ts";
import { managerByName } from "./manager-by-name.ts";
import { modifiedBeforeCreated } from "./modified-before-created.ts";
import { modifiedNever } from "./modified-never.ts";
import { nameWithBlank } from "./name-with-blank.ts";
import { nestedGroups500 } from "./nested-groups-500.ts";
import { nestedGroupsDropped } from "./nested-groups-dropped.ts";
import { nestedGroupsRefused } from "./nested-groups-refused.ts";
import { nicknameIsUserName } from "./nickname-is-user-name.ts";
import { nullAsText } from "./null-as-text.ts";
import { nullsRefused } from "./nulls-refused.ts";
import { otherCaseDropped } from "./other-case-dropped.ts";
import { otherCaseRefused } from "./other-case-refused.ts";
import { patchGroupsShrugged } from "./patch-groups-shrugged.ts";
import { phonesAsUris } from "./phones-as-uris.ts";
import { profilePageWithBlanks } from "./profile-page-with-blanks.ts";
import { putGroupsJoins } from "./put-groups-joins.ts";
import { putGroupsRefused } from "./put-groups-refused.ts";
import { referencesToNames } from "./references-to-names.ts";
import { referencesWithoutVersion } from "./references-without-version.ts";
import { schemaNestedTwice } from "./schema-nested-twice.ts";
import { schemaUndeclared } from "./schema-undeclared.ts";
import { schemasComeFirst } from "./schemas-come-first.ts";
import { timeZoneByName } from "./time-zone-by-name.ts";
import { twoPrimariesKept } from "./two-primaries-kept.ts";
import { twoPrimariesRefused } from "./two-primaries-refused.ts";
import { userGroupsByName } from "./user-groups-by-name.ts";
import { userGroupsStale } from "./user-groups-stale.ts";
import { versionInSmallLetters } from "./version-in-small-letters.ts";

export const resourcesQuirks: readonly Quirk[] = [
  addressNeedsCountry,
  addressOnOneLine,
  certificatesAsPem,
  certificatesNotKept,
  certificatesPacked,
  certificatesUnpadded,
  clientCreatedKept,
  clientIdRefused,
  clientIdTaken,
  clientMetaRefused,
  contentLocationOfList,
  coreSchemaComesFirst,
  countriesInWords,
  createdEarlier,
  createIgnoresActiveFalse,
  createInactiveRefused,
  declaredTextAsNumber,
  emailTypesRestricted,
  emailsInSmallLetters,
  emailsWithoutDomain,
  extensionFlattened,
  extensionHasDisplayName,
  externalIdAnyCase,
  externalIdUnique,
  formattedNameStale,
  idsOfDeletedGivenAgain,
  languageByName,
  managerByName,
  modifiedBeforeCreated,
  modifiedNever,
  nameWithBlank,
  nestedGroups500,
  nestedGroupsDropped,
  nestedGroupsRefused,
  nicknameIsUserName,
  nullAsText,
  nullsRefused,
  otherCaseDropped,
  otherCaseRefused,
  patchGroupsShrugged,
  phonesAsUris,
  profilePageWithBlanks,
  putGroupsJoins,
  putGroupsRefused,
  referencesToNames,
  referencesWithoutVersion,
  schemaNestedTwice,
  schemaUndeclared,
  schemasComeFirst,
  timeZoneByName,
  twoPrimariesKept,
  twoPrimariesRefused,
  userGroupsByName,
  userGroupsStale,
  versionInSmallLetters,
];
