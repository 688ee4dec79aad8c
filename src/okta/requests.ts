/** The requests of Okta's SCIM client, body by body. docs/okta-wire.md §2–§9 has the evidence for each. */
import type { App, Grant, Json, Person, Request, Resource } from "../model.ts";
import { segment } from "../scim/answers.ts";
import { overlay } from "../scim/compare.ts";
import { isArray, isObject } from "../scim/json.ts";
import { endpoints } from "../scim/kinds.ts";
import { ENTERPRISE_USER, GROUP, PATCH_OP, USER } from "../scim/urns.ts";
import { extensionsIn, mappedAttributes, valueOf } from "./mapping.ts";

/** Percent-encoding of a filter's value: everything but letters, digits and -_.* (docs/okta-wire.md §3). */
export const percent = (value: string): string =>
  encodeURIComponent(value).replace(/[!'()~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
const quoted = (value: string): string => `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
const filtered = (endpoint: string, name: string, value: string): Request => ({
  method: "GET",
  path: `${endpoint}?filter=${name}%20eq%20${percent(quoted(value))}&startIndex=1&count=100`,
});

export const userPath = (id: string): string => `${endpoints.User}/${segment(id)}`;
export const groupPath = (id: string): string => `${endpoints.Group}/${segment(id)}`;
export const get = (path: string): Request => ({ method: "GET", path });
const put = (path: string, body: Json): Request => ({ method: "PUT", path, body });
export const patch = (path: string, ...operations: readonly Json[]): Request => ({
  method: "PATCH",
  path,
  body: { schemas: [PATCH_OP], Operations: operations },
});

/** Okta reads directories by the hundred (docs/okta-wire.md §8). */
export const PAGE = 100;
export type List = (startIndex: number, count: number) => Request;
/** One page of what stands under a path. */
export const listed =
  (path: string): List =>
  (startIndex, count) =>
    get(`${path}?startIndex=${startIndex}&count=${count}`);
export const listUsers: List = listed(endpoints.User);
export const listGroups: List = listed(endpoints.Group);
export const lookUpUser = (userName: string): Request => filtered(endpoints.User, "userName", userName);
export const lookUpGroup = (displayName: string): Request => filtered(endpoints.Group, "displayName", displayName);
/** Whatever the identifier is called, it is asked for as a userName (docs/okta-wire.md §3). */
export function lookUpPerson(person: Person, { uniqueIdentifier }: App): Request {
  const identifier = valueOf(person, uniqueIdentifier);
  return lookUpUser(typeof identifier === "string" ? identifier : person.userName);
}

/** What Okta maps into a user, in Okta's key order. */
const mapped = (person: Person, { mappings }: App): Resource => {
  const attributes = Object.entries(mappedAttributes(person, mappings));
  return Object.fromEntries([
    ...attributes.filter(([name]) => !name.startsWith("urn:")),
    ...Object.entries(granted(person)),
    ...attributes.filter(([name]) => name.startsWith("urn:")),
    ["externalId", person.externalId],
  ]);
};
/** Roles and entitlements, where Okta manages them (docs/okta-wire.md §10). */
export const granted = ({ grants }: Person): Resource =>
  grants === undefined ? {} : { roles: granting(grants, "roles"), entitlements: granting(grants, "entitlements") };
const granting = (grants: readonly Grant[], list: Grant["attribute"]): readonly Resource[] =>
  grants
    .filter(({ attribute }) => attribute === list)
    .map(({ value, display, type }) => ({ value, display, ...(type === undefined ? {} : { type }) }));

/** The password is random and goes along even where password sync is off. */
export const createUser = (person: Person, app: App): Request => ({
  method: "POST",
  path: endpoints.User,
  body: {
    schemas: [USER, ...extensionsIn(person, app.mappings)],
    ...mapped(person, app),
    groups: [],
    password: person.password,
    active: true,
  },
});
/**
 * Okta PUTs back what it has just read, key by key in the server's own order, with its own values laid over it.
 * @param extensions schemas of those values, which are named where the account does not name them yet
 */
export function putUser(
  id: string,
  read: Json | undefined,
  over: Resource,
  extensions: readonly string[] = [],
): Request {
  const account = isObject(read) ? read : {};
  const { schemas } = account;
  const missing = isArray(schemas) ? extensions.filter((urn) => !schemas.includes(urn)) : [];
  const declared = isArray(schemas) && missing.length > 0 ? { schemas: [...schemas, ...missing] } : {};
  return put(userPath(id), overlay(account, { ...declared, ...over }));
}
/** The profile, laid over the account. */
export const putProfile = (id: string, read: Json | undefined, person: Person, app: App): Request =>
  putUser(id, read, { ...profileValues(person, app), groups: [], active: true }, extensionsIn(person, app.mappings));
/** A user name that the app is told to leave alone stays as it was. */
function profileValues(person: Person, app: App): Resource {
  const { userName, ...others } = mapped(person, app);
  const named = app.features.has("update-user-names") && userName !== undefined ? { userName } : {};
  return { ...named, ...others, active: true };
}
/** What the account should hold after a create, and after an update. */
export const createWants = (person: Person, app: App): Resource => kept({ ...mapped(person, app), active: true });
export const profileWants = (person: Person, app: App): Resource => kept(profileValues(person, app));
/** But for a manager's name, which is the server's to say (RFC 7643 §4.3). */
function kept(values: Resource): Resource {
  const extension = values[ENTERPRISE_USER];
  const manager = isObject(extension) ? extension["manager"] : undefined;
  if (!isObject(extension) || !isObject(manager)) return values;
  const { displayName: _, ...stored } = manager;
  return { ...values, [ENTERPRISE_USER]: { ...extension, manager: stored } };
}
/** Path-less, always: 118 bytes for false, 117 for true. */
export const patchActive = (id: string, active: boolean): Request => patchUser(id, { active });
export const patchUser = (id: string, value: Resource): Request => patch(userPath(id), { op: "replace", value });

export const patchGroup = (id: string, ...operations: readonly Json[]): Request => patch(groupPath(id), ...operations);

export interface Member extends Resource {
  readonly value: string;
}
export const createGroup = (displayName: string): Request => ({
  method: "POST",
  path: endpoints.Group,
  body: { schemas: [GROUP], displayName, members: [] },
});
/** A wizard app rebuilds the whole group; nothing of what it read is echoed. */
export const putGroup = (id: string, displayName: string, members: readonly Member[]): Request =>
  put(groupPath(id), { schemas: [GROUP], displayName, members });
/** The rename of a catalog app, which also goes along with every membership change. */
export const patchGroupName = (id: string, displayName: string): Request =>
  patchGroup(id, { op: "replace", value: { id, displayName } });
/** Removals first, one operation each, then one addition. */
export const patchMembers = (id: string, added: readonly Member[], removed: readonly string[]): Request =>
  patchGroup(
    id,
    ...removed.map((member) => ({ op: "remove", path: `members[value eq ${quoted(member)}]` })),
    ...(added.length > 0 ? [{ op: "add", path: "members", value: added }] : []),
  );
export const replaceMembers = (id: string, members: readonly Member[]): Request =>
  patchGroup(id, { op: "replace", path: "members", value: members });
export const deleteGroup = (id: string): Request => ({ method: "DELETE", path: groupPath(id) });
