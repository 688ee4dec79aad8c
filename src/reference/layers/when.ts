/** Which requests a quirk is about. */
import type { Method, Wire } from "../../model.ts";
import { pathname } from "../../scim/answers.ts";
import type { Store } from "../handler.ts";
import { memberIds } from "../kind.ts";
import { added, idIn, isWithoutPath, operationsOf, removed, statedIn, storedAt } from "./request.ts";

export type When = (wire: Wire, store: Store) => boolean;

/** "GET /Users" is a list or a look-up, "GET /Users/{id}" one user. */
export type Call =
  `${Method} ${"/Users" | "/Groups" | "/Roles" | "/Licenses" | "/ResourceTypes" | "/Schemas" | "/ServiceProviderConfig"}${"" | "/{id}"}`;
export const on =
  (...calls: readonly Call[]): When =>
  (wire) =>
    calls.some((call) => call === `${wire.method} ${pathname(wire.path).replace(/^(\/\w+)\/.+$/, "$1/{id}")}`);
export const both =
  (one: When, other: When): When =>
  (wire, store) =>
    one(wire, store) && other(wire, store);

export const anything: When = () => true;
export const users: When = ({ path }) => path.startsWith("/Users");
export const groups: When = ({ path }) => path.startsWith("/Groups");
export const lists: When = on("GET /Users", "GET /Groups");
export const isLookUp: When = ({ path }) => path.includes("filter=");
export const userLookUps: When = both(on("GET /Users"), isLookUp);
export const groupLookUps: When = both(on("GET /Groups"), isLookUp);
export const userLists: When = both(on("GET /Users"), ({ path }) => !path.includes("filter="));
export const groupLists: When = both(on("GET /Groups"), ({ path }) => !path.includes("filter="));
export const creates: When = on("POST /Users", "POST /Groups");
export const puts: When = on("PUT /Users/{id}", "PUT /Groups/{id}");
export const patches: When = on("PATCH /Users/{id}", "PATCH /Groups/{id}");
/** Creates and changes. */
export const writes: When = (wire, store) => creates(wire, store) || puts(wire, store) || patches(wire, store);
/** Writes of whole users. */
export const userWrites: When = on("POST /Users", "PUT /Users/{id}");
export const groupWrites: When = on("POST /Groups", "PUT /Groups/{id}", "PATCH /Groups/{id}");
export const pathlessPatches: When = both(patches, (wire) => operationsOf(wire).some(isWithoutPath));

const userChanges = on("PATCH /Users/{id}", "PUT /Users/{id}");
const isActive = (wire: Wire, store: Store): boolean => storedAt(wire, store)?.["active"] !== false;
export const deactivates: When = (wire, store) =>
  userChanges(wire, store) && statedIn(wire, "active") === false && isActive(wire, store);
export const reactivates: When = (wire, store) =>
  userChanges(wire, store) && statedIn(wire, "active") === true && !isActive(wire, store);

/** A PUT, or a PATCH without a path, that brings a password; null is none. */
export const changesPassword: When = (wire, store) =>
  userChanges(wire, store) && (statedIn(wire, "password") ?? null) !== null;
/** Another user name than the person has. */
export const renamesUser: When = (wire, store) => {
  const name = statedIn(wire, "userName");
  return userChanges(wire, store) && name !== undefined && name !== storedAt(wire, store)?.["userName"];
};
/** Another name than the group has. */
export const renamesGroup: When = (wire, store) => {
  const name = statedIn(wire, "displayName");
  const now = storedAt(wire, store)?.["displayName"];
  return on("PATCH /Groups/{id}", "PUT /Groups/{id}")(wire, store) && name !== undefined && name !== now;
};
const isMember = (id: string, wire: Wire, store: Store): boolean =>
  memberIds(store.groups.get(idIn(wire)) ?? {}).includes(id);
/** A PATCH that adds somebody who is a member already. */
export const addsMemberAgain: When = (wire, store) => added(wire).some((id) => isMember(id, wire, store));
export const addsMember: When = (wire) => added(wire).length > 0;
/** A PATCH that removes somebody who is no member. */
export const removesNonMember: When = (wire, store) => removed(wire).some((id) => !isMember(id, wire, store));
export const removesMember: When = (wire) => removed(wire).length > 0;
