/** Okta's schemas of what people can be given (docs/okta-wire.md §10). */
import { OKTA_ENTITLEMENT, OKTA_ROLE } from "../../scim/urns.ts";
import { type Attribute, complex, simple } from "./attribute.ts";

const readOnly = { mutability: "readOnly" } as const;
const displayName = simple("displayName", "string", { ...readOnly, required: true });
const description = simple("description", "string", readOnly);

export const roleSchema: Attribute = complex(OKTA_ROLE, [displayName, description]);
export const entitlementSchema: Attribute = complex(OKTA_ENTITLEMENT, [
  displayName,
  // The name of the resource type.
  simple("type", "string", { ...readOnly, required: true }),
  description,
]);
