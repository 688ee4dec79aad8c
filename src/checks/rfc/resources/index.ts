/** Checks of attributes, ids, meta data, users and groups (RFC 7643 §1 to §4). */
import type { Check } from "../../../model.ts";
import { addressInPart } from "./address-in-part.ts";
import { attributeCase } from "./attribute-case.ts";
import { attributeNames } from "./attribute-names.ts";
import { certificateSingle } from "./certificate-single.ts";
import { certificatesBase64 } from "./certificates-base64.ts";
import { clientIdIgnored } from "./client-id-ignored.ts";
import { clientMetaIgnored } from "./client-meta-ignored.ts";
import { contentLocation } from "./content-location.ts";
import { countryCode } from "./country-code.ts";
import { createdInactive } from "./created-inactive.ts";
import { declaredTypes } from "./declared-types.ts";
import { emailForm } from "./email-form.ts";
import { extensionContainer } from "./extension-container.ts";
import { extensionOwnNames } from "./extension-own-names.ts";
import { externalIdNotInvented } from "./external-id-not-invented.ts";
import { externalIdShared } from "./external-id-shared.ts";
import { formattedName } from "./formatted-name.ts";
import { groupsPatchRefused } from "./groups-patch-refused.ts";
import { groupsReadOnly } from "./groups-read-only.ts";
import { idNotReused } from "./id-not-reused.ts";
import { idUnique } from "./id-unique.ts";
import { languageTags } from "./language-tags.ts";
import { managerValue } from "./manager-value.ts";
import { modifiedAsCreated } from "./modified-as-created.ts";
import { modifiedMoves } from "./modified-moves.ts";
import { modifiedNotEarlier } from "./modified-not-earlier.ts";
import { nestedGroupKept } from "./nested-group-kept.ts";
import { nickNameOwn } from "./nick-name-own.ts";
import { nothingAccepted } from "./nothing-accepted.ts";
import { orderIgnored } from "./order-ignored.ts";
import { profileUrl } from "./profile-url.ts";
import { referencesLead } from "./references-lead.ts";
import { resourceType } from "./resource-type.ts";
import { schemasDeclared } from "./schemas-declared.ts";
import { schemasFlat } from "./schemas-flat.ts";
import { timeZone } from "./time-zone.ts";
import { userGroupValue } from "./user-group-value.ts";
import { userGroupsCurrent } from "./user-groups-current.ts";
import { valuesOnce } from "./values-once.ts";
import { versionForm } from "./version-form.ts";

export const resourcesChecks: readonly Check[] = [
  addressInPart,
  attributeCase,
  attributeNames,
  certificateSingle,
  certificatesBase64,
  clientIdIgnored,
  clientMetaIgnored,
  contentLocation,
  countryCode,
  createdInactive,
  declaredTypes,
  emailForm,
  extensionContainer,
  extensionOwnNames,
  externalIdNotInvented,
  externalIdShared,
  formattedName,
  groupsPatchRefused,
  groupsReadOnly,
  idNotReused,
  idUnique,
  languageTags,
  managerValue,
  modifiedAsCreated,
  modifiedMoves,
  modifiedNotEarlier,
  nestedGroupKept,
  nickNameOwn,
  nothingAccepted,
  orderIgnored,
  profileUrl,
  referencesLead,
  resourceType,
  schemasDeclared,
  schemasFlat,
  timeZone,
  userGroupValue,
  userGroupsCurrent,
  valuesOnce,
  versionForm,
];
