// oxlint-disable max-lines -- a list is as long as it is
/** Every check, one file each; a test finds the forgotten. */
import type { Check } from "../model.ts";
import { accountFound } from "./account-found.ts";
import { activationAccepted } from "./activation-accepted.ts";
import { activeReturned } from "./active-returned.ts";
import { activeStored } from "./active-stored.ts";
import { answerCurrent } from "./answer-current.ts";
import { answers } from "./answers.ts";
import { attributeTypes } from "./attribute-types.ts";
import { attributesStored } from "./attributes-stored.ts";
import { booleans } from "./booleans.ts";
import { contentType } from "./content-type.ts";
import { createAccepted } from "./create-accepted.ts";
import { createBody } from "./create-body.ts";
import { createStatus } from "./create-status.ts";
import { deactivationAccepted } from "./deactivation-accepted.ts";
import { deleteAccepted } from "./delete-accepted.ts";
import { deleteStatus } from "./delete-status.ts";
import { deletedGone } from "./deleted-gone.ts";
import { displayName } from "./display-name.ts";
import { duplicateCaseRefused } from "./duplicate-case-refused.ts";
import { duplicateRefused } from "./duplicate-refused.ts";
import { duplicateScimType } from "./duplicate-scim-type.ts";
import { duplicateStatus } from "./duplicate-status.ts";
import { emptyListResources } from "./empty-list-resources.ts";
import { errorBody } from "./error-body.ts";
import { errorStatus } from "./error-status.ts";
import { extensionDeclared } from "./extension-declared.ts";
import { externalIdStored } from "./external-id-stored.ts";
import { fullPages } from "./full-pages.ts";
import { gatewayErrorBody } from "./gateway-error-body.ts";
import { groupFound } from "./group-found.ts";
import { groupNameStored } from "./group-name-stored.ts";
import { idStable } from "./id-stable.ts";
import { inactiveAccountFound } from "./inactive-account-found.ts";
import { inactiveListed } from "./inactive-listed.ts";
import { inactiveShown } from "./inactive-shown.ts";
import { indexPaging } from "./index-paging.ts";
import { integersPlain } from "./integers-plain.ts";
import { json } from "./json.ts";
import { jsonKeys } from "./json-keys.ts";
import { keyCase } from "./key-case.ts";
import { listEnvelope } from "./list-envelope.ts";
import { listItemsPerPage } from "./list-items-per-page.ts";
import { listNumbers } from "./list-numbers.ts";
import { listPageSize } from "./list-page-size.ts";
import { listStartIndex } from "./list-start-index.ts";
import { listTotal } from "./list-total.ts";
import { listedAsStored } from "./listed-as-stored.ts";
import { location } from "./location.ts";
import { lookupAnswered } from "./lookup-answered.ts";
import { lookupCurrent } from "./lookup-current.ts";
import { lookupSelective } from "./lookup-selective.ts";
import { lookupWithoutMatch } from "./lookup-without-match.ts";
import { membersChangeAccepted } from "./members-change-accepted.ts";
import { membersReplaceAccepted } from "./members-replace-accepted.ts";
import { membersShape } from "./members-shape.ts";
import { membersStored } from "./members-stored.ts";
import { meta } from "./meta.ts";
import { metaDates } from "./meta-dates.ts";
import { nameAssertionAccepted } from "./name-assertion-accepted.ts";
import { noTokenRefused } from "./no-token-refused.ts";
import { oldNameFree } from "./old-name-free.ts";
import { optionalAttributesCurrent } from "./optional-attributes-current.ts";
import { optionalAttributesStored } from "./optional-attributes-stored.ts";
import { otherCaseFound } from "./other-case-found.ts";
import { othersUntouched } from "./others-untouched.ts";
import { pagePastTheEnd } from "./page-past-the-end.ts";
import { pagesComplete } from "./pages-complete.ts";
import { pagesDisjoint } from "./pages-disjoint.ts";
import { passwordNeverReturned } from "./password-never-returned.ts";
import { patchAnswer } from "./patch-answer.ts";
import { patchSupported } from "./patch-supported.ts";
import { primaryOnce } from "./primary-once.ts";
import { redundantAddAccepted } from "./redundant-add-accepted.ts";
import { redundantRemoveAccepted } from "./redundant-remove-accepted.ts";
import { refusalStatus } from "./refusal-status.ts";
import { renameAccepted } from "./rename-accepted.ts";
import { resourceId } from "./resource-id.ts";
import { resourceIdString } from "./resource-id-string.ts";
import { resourceReadable } from "./resource-readable.ts";
import { schemas } from "./schemas.ts";
import { scimContentType } from "./scim-content-type.ts";
import { storedAtOnce } from "./stored-at-once.ts";
import { unknownIdStatus } from "./unknown-id-status.ts";
import { updateAccepted } from "./update-accepted.ts";
import { updateAnswer } from "./update-answer.ts";
import { userName } from "./user-name.ts";
import { usersListed } from "./users-listed.ts";
import { wrongTokenRefused } from "./wrong-token-refused.ts";
import { wwwAuthenticate } from "./www-authenticate.ts";
import { groupsListed } from "./groups-listed.ts";
import { nextTokenAccepted } from "./next-token-accepted.ts";
import { passwordAccepted } from "./password-accepted.ts";
import { emptiedGone } from "./emptied-gone.ts";
import { grantsStored } from "./grants-stored.ts";
import { resourceTypesListed } from "./resource-types-listed.ts";
import { schemasListed } from "./schemas-listed.ts";
import { grantsListed } from "./grants-listed.ts";
import { groupsComplete } from "./groups-complete.ts";
import { oldUserNameFree } from "./old-user-name-free.ts";
import { variantAccepted } from "./variant-accepted.ts";
import { grantsDeclared } from "./grants-declared.ts";
import { grantDescriptions } from "./grant-descriptions.ts";
import { grantTypesStored } from "./grant-types-stored.ts";
import { userSchema } from "./user-schema.ts";
import { grantsDisjoint } from "./grants-disjoint.ts";
import { membershipKept } from "./membership-kept.ts";
import { raceLoserStatus } from "./race-loser-status.ts";
import { raceOneAccount } from "./race-one-account.ts";
import { retryAfterTold } from "./retry-after-told.ts";
import { specChecks } from "./okta-spec/index.ts";
import { discoveryOffered } from "./discovery-offered.ts";
import { filterOffered } from "./filter-offered.ts";
import { listingOffered } from "./listing-offered.ts";
import { nameAndEmailsHeld } from "./name-and-emails-held.ts";
import { nobodyInvented } from "./nobody-invented.ts";
import { takenNameKept } from "./taken-name-kept.ts";
import { takenNameStatus } from "./taken-name-status.ts";
import { rfcChecks } from "./rfc/index.ts";

export const checks: readonly Check[] = [
  answers,
  json,
  jsonKeys,
  keyCase,
  contentType,
  scimContentType,
  location,
  schemas,
  resourceId,
  resourceIdString,
  meta,
  metaDates,
  passwordNeverReturned,
  booleans,
  primaryOnce,
  extensionDeclared,
  userName,
  displayName,
  membersShape,
  attributeTypes,
  listNumbers,
  errorStatus,
  integersPlain,
  listEnvelope,
  emptyListResources,
  listPageSize,
  listItemsPerPage,
  listStartIndex,
  errorBody,
  gatewayErrorBody,
  resourceReadable,
  idStable,
  filterOffered,
  listingOffered,
  lookupAnswered,
  lookupSelective,
  lookupWithoutMatch,
  accountFound,
  inactiveAccountFound,
  otherCaseFound,
  lookupCurrent,
  groupFound,
  oldNameFree,
  attributesStored,
  nameAndEmailsHeld,
  optionalAttributesCurrent,
  optionalAttributesStored,
  externalIdStored,
  activeStored,
  inactiveShown,
  groupNameStored,
  membersStored,
  othersUntouched,
  storedAtOnce,
  activeReturned,
  answerCurrent,
  createAccepted,
  createStatus,
  createBody,
  updateAccepted,
  updateAnswer,
  activationAccepted,
  deactivationAccepted,
  patchSupported,
  patchAnswer,
  nameAssertionAccepted,
  renameAccepted,
  membersChangeAccepted,
  redundantAddAccepted,
  redundantRemoveAccepted,
  membersReplaceAccepted,
  deleteAccepted,
  deleteStatus,
  deletedGone,
  usersListed,
  wrongTokenRefused,
  noTokenRefused,
  refusalStatus,
  wwwAuthenticate,
  unknownIdStatus,
  duplicateRefused,
  duplicateCaseRefused,
  duplicateStatus,
  duplicateScimType,
  takenNameKept,
  takenNameStatus,
  pagesDisjoint,
  pagesComplete,
  listTotal,
  fullPages,
  pagePastTheEnd,
  indexPaging,
  inactiveListed,
  listedAsStored,
  groupsListed,
  nextTokenAccepted,
  passwordAccepted,
  emptiedGone,
  grantsStored,
  discoveryOffered,
  resourceTypesListed,
  schemasListed,
  grantsListed,
  groupsComplete,
  oldUserNameFree,
  variantAccepted,
  grantsDeclared,
  grantDescriptions,
  grantTypesStored,
  userSchema,
  grantsDisjoint,
  membershipKept,
  raceOneAccount,
  raceLoserStatus,
  retryAfterTold,
  nobodyInvented,
  ...specChecks,
  ...rfcChecks,
];
