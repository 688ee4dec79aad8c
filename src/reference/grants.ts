/** What people can be given: roles, and licences, which are entitlements (docs/okta-wire.md §10). */
import type { Resource } from "../model.ts";
import { isArray, isObject, text } from "../scim/json.ts";
import { badRequest } from "./errors.ts";
import type { Store, Stored } from "./handler.ts";
import type { Kind } from "./kind.ts";
import { made } from "./resources.ts";
import type { Attribute } from "./schema/attribute.ts";
import { resource, type Schemas } from "./schema/common.ts";
import { entitlementSchema, roleSchema } from "./schema/grant.ts";

function kind(name: "Role" | "License", schema: Attribute, shelf: Kind["shelf"]): Kind {
  const schemas: Schemas = [schema];
  return { name, endpoint: `/${name}s`, schemas, root: resource(schemas), shelf, shown: (stored) => stored };
}
export const roles: Kind = kind("Role", roleSchema, (store) => store.roles);
export const licenses: Kind = kind("License", entitlementSchema, (store) => store.licenses);

/** Those that a new directory has to give. */
export const someRoles = (): Map<string, Stored> =>
  shelved(roles, [
    { id: "role-reader", displayName: "Reader", description: "Sees everything and changes nothing." },
    { id: "role-editor", displayName: "Editor", description: "Writes and changes what is there." },
    { id: "role-owner", displayName: "Owner", description: "Decides who may do what." },
  ]);
export const someLicenses = (): Map<string, Stored> =>
  shelved(
    licenses,
    [
      { id: "license-basic", displayName: "Basic", description: "For those who look in now and then." },
      { id: "license-team", displayName: "Team", description: "For those who work here every day." },
      { id: "license-archive", displayName: "Archive" },
    ].map((license) => ({ ...license, type: licenses.name })),
  );
const opened = new Date(Date.UTC(2026, 0, 1));
const shelved = (of: Kind, grants: readonly (Resource & { readonly id: string })[]): Map<string, Stored> =>
  new Map(grants.map(({ id, ...attributes }) => [id, made(of, id, attributes, opened)]));

/**
 * RFC 7643 §4.1.2 leaves the values of both attributes to the server: here they are ids.
 * @throws Refusal invalidValue where a user is to have what nobody can be given
 */
export function checkGrants(candidate: Resource, store: Store): void {
  for (const role of listed(candidate, "roles")) checkGrant(roles, role, store);
  for (const entitlement of listed(candidate, "entitlements")) {
    checkGrant(licenses, entitlement, store);
    const type = text(entitlement, "type") ?? licenses.name;
    if (type.toLowerCase() !== licenses.name.toLowerCase())
      throw badRequest("invalidValue", `There is no type of entitlements called ${type}.`);
  }
}
function checkGrant(of: Kind, grant: Resource, store: Store): void {
  const id = text(grant, "value");
  if (id === undefined) throw badRequest("invalidValue", `A ${of.name} is given by its id, as value.`);
  if (!of.shelf(store).has(id)) throw badRequest("invalidValue", `There is no ${of.name} ${id}.`);
}
const listed = (candidate: Resource, name: "roles" | "entitlements"): readonly Resource[] =>
  isArray(candidate[name]) ? candidate[name].filter(isObject) : [];
