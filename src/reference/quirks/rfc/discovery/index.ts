/** Quirks of what a server says about itself (RFC 7643 §5 to §8, RFC 7644 §4). */
import type { Quirk } from "../../../quirk.ts";
import { authenticationSchemesEmpty } from "./authentication-schemes-empty.ts";
import { authenticationTypeUnknown } from "./authentication-type-unknown.ts";
import { authenticationWithoutType } from "./authentication-without-type.ts";
import { characteristicsByDefault } from "./characteristics-by-default.ts";
import { complexWithoutSubAttributes } from "./complex-without-sub-attributes.ts";
import { config500 } from "./config-500.ts";
import { configAbsent } from "./config-absent.ts";
import { configDeniesFilter } from "./config-denies-filter.ts";
import { configDeniesPatch } from "./config-denies-patch.ts";
import { configInList } from "./config-in-list.ts";
import { configLimitAsText } from "./config-limit-as-text.ts";
import { configNeedsToken } from "./config-needs-token.ts";
import { configPublicInPart } from "./config-public-in-part.ts";
import { configSupportedAsText } from "./config-supported-as-text.ts";
import { configUriRelative } from "./config-uri-relative.ts";
import { configWithMore } from "./config-with-more.ts";
import { configWithoutAuthentication } from "./config-without-authentication.ts";
import { configWithoutEtag } from "./config-without-etag.ts";
import { configWithoutLimits } from "./config-without-limits.ts";
import { configWithoutSchemas } from "./config-without-schemas.ts";
import { discoveryFilterIgnored } from "./discovery-filter-ignored.ts";
import { discoveryFiltered } from "./discovery-filtered.ts";
import { discoveryPaged } from "./discovery-paged.ts";
import { discoveryParametersRefused } from "./discovery-parameters-refused.ts";
import { endpointAbsolute } from "./endpoint-absolute.ts";
import { endpointLeadsNowhere } from "./endpoint-leads-nowhere.ts";
import { extensionIncomplete } from "./extension-incomplete.ts";
import { extensionRequiredAndAbsent } from "./extension-required-and-absent.ts";
import { extensionRequiredUnsaid } from "./extension-required-unsaid.ts";
import { extensionSchemaUntold } from "./extension-schema-untold.ts";
import { extensionsAsUris } from "./extensions-as-uris.ts";
import { memberSwapped } from "./member-swapped.ts";
import { multivaluedUnsaid } from "./multivalued-unsaid.ts";
import { referenceTypesUnknown } from "./reference-types-unknown.ts";
import { referenceTypesUnsaid } from "./reference-types-unsaid.ts";
import { resourceTypeMistaken } from "./resource-type-mistaken.ts";
import { resourceTypeRenamed } from "./resource-type-renamed.ts";
import { resourceTypeSchemaUntold } from "./resource-type-schema-untold.ts";
import { resourceTypeWithoutName } from "./resource-type-without-name.ts";
import { resourceTypeWithoutSchema } from "./resource-type-without-schema.ts";
import { resourceTypesSparse } from "./resource-types-sparse.ts";
import { resourceTypesUnlabelled } from "./resource-types-unlabelled.ts";
import { resourceTypesWithoutSchemas } from "./resource-types-without-schemas.ts";
import { rolesOfUnknownSchema } from "./roles-of-unknown-schema.ts";
import { schemaByUrn404 } from "./schema-by-urn-404.ts";
import { schemaIdShort } from "./schema-id-short.ts";
import { schemaInList } from "./schema-in-list.ts";
import { schemaKeepsBackWhatIsShown } from "./schema-keeps-back-what-is-shown.ts";
import { schemaListedTwice } from "./schema-listed-twice.ts";
import { schemaMutabilityUnknown } from "./schema-mutability-unknown.ts";
import { schemaReturnedAsBoolean } from "./schema-returned-as-boolean.ts";
import { schemaShowsOnRequest } from "./schema-shows-on-request.ts";
import { schemaTypeArray } from "./schema-type-array.ts";
import { schemaWithoutAttributes } from "./schema-without-attributes.ts";
import { schemasBareArray } from "./schemas-bare-array.ts";
import { schemasNameless } from "./schemas-nameless.ts";
import { schemasOfItsOwn } from "./schemas-of-its-own.ts";
import { schemasTotalWrong } from "./schemas-total-wrong.ts";
import { schemasWithoutSchemas } from "./schemas-without-schemas.ts";
import { subAttributeWithoutType } from "./sub-attribute-without-type.ts";

export const discoveryQuirks: readonly Quirk[] = [
  configAbsent,
  config500,
  configInList,
  configWithoutSchemas,
  configWithoutEtag,
  configSupportedAsText,
  configWithoutLimits,
  configLimitAsText,
  configWithoutAuthentication,
  authenticationWithoutType,
  authenticationTypeUnknown,
  authenticationSchemesEmpty,
  configUriRelative,
  configNeedsToken,
  configPublicInPart,
  configDeniesPatch,
  configDeniesFilter,
  schemasBareArray,
  resourceTypesUnlabelled,
  schemasTotalWrong,
  resourceTypesWithoutSchemas,
  schemasWithoutSchemas,
  discoveryPaged,
  discoveryParametersRefused,
  discoveryFiltered,
  schemaInList,
  resourceTypeMistaken,
  schemaByUrn404,
  resourceTypeWithoutName,
  resourceTypeWithoutSchema,
  extensionRequiredUnsaid,
  extensionsAsUris,
  endpointAbsolute,
  endpointLeadsNowhere,
  resourceTypeRenamed,
  extensionRequiredAndAbsent,
  extensionIncomplete,
  resourceTypeSchemaUntold,
  extensionSchemaUntold,
  rolesOfUnknownSchema,
  schemaIdShort,
  schemaListedTwice,
  schemaWithoutAttributes,
  multivaluedUnsaid,
  subAttributeWithoutType,
  schemaTypeArray,
  schemaMutabilityUnknown,
  schemaReturnedAsBoolean,
  complexWithoutSubAttributes,
  referenceTypesUnsaid,
  referenceTypesUnknown,
  schemaKeepsBackWhatIsShown,
  schemaShowsOnRequest,
  memberSwapped,
  configWithMore,
  characteristicsByDefault,
  resourceTypesSparse,
  schemasNameless,
  discoveryFilterIgnored,
  schemasOfItsOwn,
];
