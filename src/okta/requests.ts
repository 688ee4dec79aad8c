/** The requests of Okta's SCIM client, body by body. docs/okta-wire.md §2–§9 has the evidence for each. */
import type { Json, Person, Request, Resource } from "../model.ts";
import { segment } from "../scim/answers.ts";
import { overlay } from "../scim/compare.ts";
import { isObject } from "../scim/json.ts";
import { GROUP, PATCH_OP, USER } from "../scim/urns.ts";

/** Percent-encoding of a filter's value: everything but letters, digits and -_.* (docs/okta-wire.md §3). */
const percent = (value: string): string =>
  encodeURIComponent(value).replace(/[!'()~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
const quoted = (value: string): string => `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
const filtered = (endpoint: string, name: string, value: string): Request => ({
  method: "GET",
  path: `${endpoint}?filter=${name}%20eq%20${percent(quoted(value))}&startIndex=1&count=100`,
});

export const userPath = (id: string): string => `/Users/${segment(id)}`;
export const groupPath = (id: string): string => `/Groups/${segment(id)}`;
export const get = (path: string): Request => ({ method: "GET", path });
const put = (path: string, body: Json): Request => ({ method: "PUT", path, body });
const patch = (path: string, ...operations: readonly Json[]): Request => ({
  method: "PATCH",
  path,
  body: { schemas: [PATCH_OP], Operations: operations },
});

export const listUsers = (startIndex: number, count: number): Request =>
  get(`/Users?startIndex=${startIndex}&count=${count}`);
export const lookUpUser = (userName: string): Request => filtered("/Users", "userName", userName);
export const lookUpGroup = (displayName: string): Request => filtered("/Groups", "displayName", displayName);

/** What Okta maps into a user by default, in Okta's key order. */
export const mapped = (person: Person): Resource => ({
  userName: person.userName,
  name: { givenName: person.givenName, familyName: person.familyName },
  emails: [{ primary: true, value: person.email, type: "work" }],
  displayName: person.displayName,
  locale: person.locale,
  externalId: person.externalId,
});
/** The password is random and goes along even where password sync is off. */
export const createUser = (person: Person): Request => ({
  method: "POST",
  path: "/Users",
  body: { schemas: [USER], ...mapped(person), groups: [], password: person.password, active: true },
});
/** Okta PUTs back what it has just read, key by key in the server's own order, with its own values laid over it. */
export const putUser = (id: string, read: Json | undefined, over: Resource): Request =>
  put(userPath(id), overlay(isObject(read) ? read : {}, over));
export const profileUpdate = (person: Person): Resource => ({ ...mapped(person), groups: [], active: true });
/** Path-less, always: 118 bytes for false, 117 for true. */
export const patchActive = (id: string, active: boolean): Request =>
  patch(userPath(id), { op: "replace", value: { active } });

export interface Member extends Resource {
  readonly value: string;
  readonly display: string;
}
export const createGroup = (displayName: string): Request => ({
  method: "POST",
  path: "/Groups",
  body: { schemas: [GROUP], displayName, members: [] },
});
/** A wizard app rebuilds the whole group; nothing of what it read is echoed. */
export const putGroup = (id: string, displayName: string, members: readonly Member[]): Request =>
  put(groupPath(id), { schemas: [GROUP], displayName, members });
/** The rename of a catalog app, which also goes along with every membership change. */
export const patchGroupName = (id: string, displayName: string): Request =>
  patch(groupPath(id), { op: "replace", value: { id, displayName } });
/** Removals first, one operation each, then one addition. */
export const patchMembers = (id: string, added: readonly Member[], removed: readonly string[]): Request =>
  patch(
    groupPath(id),
    ...removed.map((member) => ({ op: "remove", path: `members[value eq ${quoted(member)}]` })),
    ...(added.length > 0 ? [{ op: "add", path: "members", value: added }] : []),
  );
export const replaceMembers = (id: string, members: readonly Member[]): Request =>
  patch(groupPath(id), { op: "replace", path: "members", value: members });
export const deleteGroup = (id: string): Request => ({ method: "DELETE", path: groupPath(id) });
