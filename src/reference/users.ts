/** What is special about users. */
import type { Resource } from "../model.ts";
import { text } from "../scim/json.ts";
import { badRequest, conflict } from "./errors.ts";
import { checkGrants } from "./grants.ts";
import type { Store } from "./handler.ts";
import { labelOf, type Surroundings, type WritableKind } from "./kind.ts";
import { resource } from "./schema/common.ts";
import { type CustomAttributes, userSchemas } from "./schema/user.ts";
import { prepared } from "./text.ts";

export interface UserOptions extends CustomAttributes {
  /** What a password must be like; absent: anything is a password. */
  readonly passwordRule?: PasswordRule;
}
interface PasswordRule {
  fits(password: string): boolean;
  /** Said to whoever sends another. */
  readonly detail: string;
}

export function usersWith(options: UserOptions): WritableKind {
  const schemas = userSchemas(options);
  return {
    name: "User",
    endpoint: "/Users",
    schemas,
    root: resource(schemas),
    defaults: { active: true },
    // Silence neither revives an account nor takes its password away; a client cannot send back what it never saw.
    kept: ["active", "password"],
    shelf: (store) => store.users,
    check(candidate, id, store) {
      checkUserName(candidate, id, store);
      checkGrants(candidate, store);
      if (options.passwordRule) checkPassword(candidate, store.users.get(id), options.passwordRule);
    },
    shown({ password: _password, ...visible }, around) {
      const groups = groupsOf(visible, around);
      return groups.length === 0 ? visible : { ...visible, groups };
    },
  };
}
export const users: WritableKind = usersWith({});

/** Unique whatever its case, and an inactive account keeps its name (RFC 7643 §4.1.1). */
function checkUserName(candidate: Resource, id: string, store: Store): void {
  const wanted = prepared(text(candidate, "userName") ?? "");
  for (const [otherId, other] of store.users) {
    if (otherId === id || prepared(text(other, "userName") ?? "") !== wanted) continue;
    const state = other["active"] === false ? ", who is inactive" : "";
    throw conflict(`The userName is already taken by user ${otherId}${state}.`);
  }
}
function checkPassword(candidate: Resource, current: Resource | undefined, rule: PasswordRule): void {
  const password = text(candidate, "password");
  const isNew = password !== undefined && password !== text(current, "password");
  if (isNew && !rule.fits(password)) throw badRequest("invalidValue", rule.detail);
}
/** Direct memberships; those by way of another group are not computed (RFC 7643 §4.1.2 leaves that open). */
const groupsOf = (stored: Resource, around: Surroundings): readonly Resource[] =>
  around.groupsOf(text(stored, "id") ?? "").map((group) => {
    const value = text(group, "id") ?? "";
    return { value, $ref: around.location("Group", value), display: labelOf(group), type: "direct" };
  });
