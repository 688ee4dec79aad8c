/** Schema URIs of RFC 7643 and message URIs of RFC 7644. */
export const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
export const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
export const ENTERPRISE_USER = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
/** Okta's own, of what people can be given (docs/okta-wire.md §10). */
export const OKTA_ROLE = "urn:okta:scim:schemas:core:1.0:Role";
export const OKTA_ENTITLEMENT = "urn:okta:scim:schemas:core:1.0:Entitlement";
export const LIST_RESPONSE = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
export const SEARCH_REQUEST = "urn:ietf:params:scim:api:messages:2.0:SearchRequest";
export const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
export const BULK_REQUEST = "urn:ietf:params:scim:api:messages:2.0:BulkRequest";
export const BULK_RESPONSE = "urn:ietf:params:scim:api:messages:2.0:BulkResponse";
export const ERROR = "urn:ietf:params:scim:api:messages:2.0:Error";
