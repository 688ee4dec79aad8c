/** Checks of what a server says about itself (RFC 7643 §5 to §8, RFC 7644 §4). */
import type { Check } from "../../../model.ts";
import { authenticationSchemes } from "./authentication-schemes.ts";
import { authenticationTypes } from "./authentication-types.ts";
import { configFeatures } from "./config-features.ts";
import { configLimits } from "./config-limits.ts";
import { configObject } from "./config-object.ts";
import { configPublic } from "./config-public.ts";
import { configUris } from "./config-uris.ts";
import { discoveryLists } from "./discovery-lists.ts";
import { discoveryParametersIgnored } from "./discovery-parameters-ignored.ts";
import { discoverySchemas } from "./discovery-schemas.ts";
import { discoveryUnfiltered } from "./discovery-unfiltered.ts";
import { documentsOffered } from "./documents-offered.ts";
import { endpointsRelative } from "./endpoints-relative.ts";
import { endpointsServed } from "./endpoints-served.ts";
import { featuresAsAdvertised } from "./features-as-advertised.ts";
import { immutableKept } from "./immutable-kept.ts";
import { requiredExtensions } from "./required-extensions.ts";
import { resourceTypeAttributes } from "./resource-type-attributes.ts";
import { resourceTypeExtensions } from "./resource-type-extensions.ts";
import { resourceTypeInMeta } from "./resource-type-in-meta.ts";
import { resourceTypeSchemas } from "./resource-type-schemas.ts";
import { schemaAttributes } from "./schema-attributes.ts";
import { schemaIds } from "./schema-ids.ts";
import { schemaKeywords } from "./schema-keywords.ts";
import { schemaReferenceTypes } from "./schema-reference-types.ts";
import { schemaSubAttributes } from "./schema-sub-attributes.ts";
import { schemasInUse } from "./schemas-in-use.ts";
import { singleDocuments } from "./single-documents.ts";
import { singleDocumentsOffered } from "./single-documents-offered.ts";
import { unreturnedAttributes } from "./unreturned-attributes.ts";

export const discoveryChecks: readonly Check[] = [
  documentsOffered,
  configObject,
  configFeatures,
  configLimits,
  authenticationSchemes,
  authenticationTypes,
  configUris,
  configPublic,
  featuresAsAdvertised,
  discoveryLists,
  discoverySchemas,
  discoveryParametersIgnored,
  discoveryUnfiltered,
  singleDocuments,
  singleDocumentsOffered,
  resourceTypeAttributes,
  resourceTypeExtensions,
  resourceTypeSchemas,
  endpointsRelative,
  endpointsServed,
  resourceTypeInMeta,
  requiredExtensions,
  schemaIds,
  schemaAttributes,
  schemaKeywords,
  schemaSubAttributes,
  schemaReferenceTypes,
  schemasInUse,
  unreturnedAttributes,
  immutableKept,
];
