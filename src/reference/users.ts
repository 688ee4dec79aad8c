/** What is special about users. */
import type { Resource } from "../model.ts";
import { text } from "../scim/json.ts";
import { conflict } from "./errors.ts";
import type { Store } from "./handler.ts";
import { type Kind, labelOf, type Surroundings } from "./kind.ts";
import { user } from "./schema/user.ts";
import { prepared } from "./text.ts";

export const users: Kind = {
  name: "User",
  endpoint: "/Users",
  root: user,
  defaults: { active: true },
  // Silence neither revives an account nor takes its password away; a client cannot send back what it never saw.
  kept: ["active", "password"],
  shelf: (store) => store.users,
  check: checkUserName,
  shown({ password: _password, ...visible }, around) {
    const groups = groupsOf(visible, around);
    return groups.length === 0 ? visible : { ...visible, groups };
  },
};

/** Unique whatever its case, and an inactive account keeps its name (RFC 7643 §4.1.1). */
function checkUserName(candidate: Resource, id: string, store: Store): void {
  const wanted = prepared(text(candidate, "userName") ?? "");
  for (const [otherId, other] of store.users) {
    if (otherId === id || prepared(text(other, "userName") ?? "") !== wanted) continue;
    const state = other["active"] === false ? ", who is inactive" : "";
    throw conflict(`The userName is already taken by user ${otherId}${state}.`);
  }
}
/** Direct memberships; those by way of another group are not computed (RFC 7643 §4.1.2 leaves that open). */
const groupsOf = (stored: Resource, around: Surroundings): readonly Resource[] =>
  around.groupsOf(text(stored, "id") ?? "").map((group) => {
    const value = text(group, "id") ?? "";
    return { value, $ref: around.location("Group", value), display: labelOf(group), type: "direct" };
  });
