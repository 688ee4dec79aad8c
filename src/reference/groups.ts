/** What is special about groups. */
import type { Resource } from "../model.ts";
import { isArray, text } from "../scim/json.ts";
import { badRequest } from "./errors.ts";
import type { Store } from "./handler.ts";
import { find, labelOf, memberIds, type Surroundings, type WritableKind } from "./kind.ts";
import { resource, type Schemas } from "./schema/common.ts";
import { groupSchema } from "./schema/group.ts";
import { placed } from "./values.ts";

const schemas: Schemas = [groupSchema];
export const groups: WritableKind = {
  name: "Group",
  endpoint: "/Groups",
  schemas,
  root: resource(schemas),
  defaults: {},
  kept: [],
  shelf: (store) => store.groups,
  check: checkMembers,
  shown: (stored, around) =>
    placed(
      stored,
      "members",
      memberIds(stored).map((id) => shownMember(id, around)),
    ),
};

/** Two groups may have one displayName: only a user's name is unique (RFC 7643 §4.2). */
function checkMembers(candidate: Resource, _id: string, store: Store): void {
  const members = isArray(candidate["members"]) ? candidate["members"] : [];
  for (const member of members) {
    const id = text(member, "value");
    if (id === undefined) throw badRequest("invalidValue", "A member needs a value, the id of a user or group.");
    if (find(store, id) === undefined) throw badRequest("invalidValue", `There is no user or group ${id}.`);
  }
}
function shownMember(value: string, around: Surroundings): Resource {
  const member = around.find(value);
  if (member === undefined) return { value };
  return { value, $ref: around.location(member.kind, value), display: labelOf(member.stored), type: member.kind };
}
