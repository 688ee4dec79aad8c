/** What the types of resources have in common, and where they differ. */
import type { Resource, ResourceKind } from "../model.ts";
import { segment } from "../scim/answers.ts";
import { isArray, text } from "../scim/json.ts";
import type { Store, Stored } from "./handler.ts";
import type { Attribute } from "./schema/attribute.ts";
import type { Schemas } from "./schema/common.ts";

/** Those that Okta provisions, and those that it only reads (docs/okta-wire.md §10). */
type KindName = ResourceKind | "Role" | "License";
export interface Kind {
  readonly name: KindName;
  readonly endpoint: `/${KindName}s`;
  readonly schemas: Schemas;
  /** Everything in them, and what every resource has. */
  readonly root: Attribute;
  shelf(store: Store): Map<string, Stored>;
  /** What is shown between `id` and `meta`. */
  shown(stored: Resource, around: Surroundings): Resource;
}
/** A kind that clients write. */
export interface WritableKind extends Kind {
  readonly name: ResourceKind;
  /** Values for what nobody has set. */
  readonly defaults: Resource;
  /** Attributes that a PUT leaves as they are where its body does not speak of them. */
  readonly kept: readonly string[];
  /** @throws Refusal where the candidate cannot be stored under this id */
  check(candidate: Resource, id: string, store: Store): void;
}
export const isWritable = (kind: Kind): kind is WritableKind => "check" in kind;

/** The rest of the directory, as far as a resource's representation speaks of it. */
export interface Surroundings {
  location(kind: KindName, id: string): string;
  find(id: string): { readonly kind: ResourceKind; readonly stored: Stored } | undefined;
  groupsOf(id: string): readonly Stored[];
}
export function surroundings(store: Store, baseUrl: string): Surroundings {
  let groupsByMember: ReadonlyMap<string, readonly Stored[]> | undefined;
  return {
    location: (kind, id) => `${baseUrl}/${kind}s/${segment(id)}`,
    find: (id) => find(store, id),
    groupsOf(id) {
      // One pass for a whole list: looking for each of 200 people in every group takes its time.
      groupsByMember ??= memberships(store);
      return groupsByMember.get(id) ?? [];
    },
  };
}
export function find(store: Store, id: string): { kind: ResourceKind; stored: Stored } | undefined {
  const user = store.users.get(id);
  if (user !== undefined) return { kind: "User", stored: user };
  const group = store.groups.get(id);
  return group && { kind: "Group", stored: group };
}
function memberships(store: Store): ReadonlyMap<string, readonly Stored[]> {
  const groups = new Map<string, Stored[]>();
  for (const group of store.groups.values()) {
    for (const id of memberIds(group)) {
      const known = groups.get(id);
      if (known === undefined) groups.set(id, [group]);
      else known.push(group);
    }
  }
  return groups;
}
export function memberIds(group: Resource): readonly string[] {
  const { members } = group;
  return isArray(members) ? members.map((member) => text(member, "value")).filter((id) => id !== undefined) : [];
}
/** What people call it. */
export const labelOf = (resource: Resource): string =>
  text(resource, "displayName") ?? text(resource, "userName") ?? text(resource, "id") ?? "";
