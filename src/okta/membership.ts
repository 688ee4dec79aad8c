/** Okta's side of a group: who is in it, and how each dialect writes that down. docs/okta-wire.md §9 */
import type { Cast, Group, Json, Org, Play, Resource } from "../model.ts";
import { accepted, idOf } from "../scim/answers.ts";
import { attribute, isArray, isObject, text } from "../scim/json.ts";
import { afterwards, ask, done, refused, unlinked } from "./play.ts";
import { get, groupPath, patchGroupName, patchMembers, putGroup, type Member } from "./requests.ts";

/** Only people who have an account can be members; Okta leaves the others out. */
export const members = (org: Org, aliases: readonly string[]): readonly Member[] =>
  aliases.flatMap((alias) => {
    const value = org.id(alias);
    return value === undefined ? [] : [{ value, display: org.person(alias).userName }];
  });
const valued = (list: readonly Member[]): Resource => ({ members: list.map(({ value }) => ({ value })) });
export const membersWanted = (org: Org, { members: aliases }: Group): Resource => valued(assigned(org, aliases));
/** Whoever the app was taken from is added to no group, and left out of one that is written as a whole. */
export const assigned = (org: Org, aliases: readonly string[]): readonly Member[] =>
  members(
    org,
    aliases.filter((alias) => org.isAssigned(alias)),
  );

interface Difference {
  readonly joining: readonly string[];
  readonly leaving: readonly string[];
}
/** Writes a changed membership: a catalog app sends the difference, a wizard app the whole group. */
export function* writeMembership(cast: Cast, group: Group, difference: Difference): Play {
  return cast.app.kind === "aiw"
    ? yield* putWholeGroup(cast, group, { read: "read-before-change", write: "change-members" })
    : yield* patchMembership(cast, group, difference);
}
/** The name goes along with every membership change, even where it has not changed. */
function* patchMembership(cast: Cast, group: Group, { joining, leaving }: Difference): Play {
  const { org } = cast;
  const { alias: about, displayName } = group;
  const id = org.id(about);
  if (id === undefined) return unlinked(about);
  const name = patchGroupName(id, displayName);
  const asserted = yield* ask({ part: "assert-name", about, wants: { displayName }, request: name });
  if (!accepted(asserted)) return refused(asserted);
  return yield* patchInBatches(cast, group, id, assigned(org, joining), members(org, leaving));
}
/** So many changes a request at most; those who leave come first. */
function* patchInBatches(
  { app, org }: Cast,
  group: Group,
  id: string,
  added: readonly Member[],
  removed: readonly Member[],
): Play {
  const changes = [
    ...removed.map((member) => ({ member, joins: false })),
    ...added.map((member) => ({ member, joins: true })),
  ];
  const are = members(org, group.members);
  for (let done = 0; done < changes.length; done += app.batchSize) {
    const batch = changes.slice(done, done + app.batchSize);
    const later = changes.slice(done + app.batchSize);
    const [joins, leaves] = [only(batch, true), only(batch, false)];
    const notYet = only(later, true).map(({ value }) => value);
    const now = [...are.filter(({ value }) => !notYet.includes(value)), ...only(later, false)];
    const removals = leaves.map(({ value }) => value);
    const request = patchMembers(id, joins, removals);
    const changed = yield* ask({ part: "change-members", about: group.alias, wants: valued(now), request });
    if (!accepted(changed)) return refused(changed);
  }
  return done;
}
const only = (
  changes: readonly { readonly member: Member; readonly joins: boolean }[],
  joins: boolean,
): readonly Member[] => changes.filter((change) => change.joins === joins).map(({ member }) => member);

export function* putWholeGroup({ org }: Cast, group: Group, parts: { read: string; write: string }): Play {
  const { alias: about, displayName } = group;
  const id = org.id(about);
  if (id === undefined) return unlinked(about);
  const got = yield* ask({ part: parts.read, about, request: get(groupPath(id)) });
  if (!accepted(got)) return refused(got);
  const everybody = assigned(org, group.members);
  const request = putGroup(id, displayName, everybody);
  return afterwards(yield* ask({ part: parts.write, about, wants: { displayName, ...valued(everybody) }, request }));
}

/** Okta's people join those who are in the group; it is renamed only where the app says so (docs/okta-wire.md §9). */
export function* addToLinked(cast: Cast, group: Group): Play {
  const { app, org } = cast;
  const { alias: about, displayName } = group;
  const id = org.id(about);
  if (id === undefined) return unlinked(about);
  if (app.kind === "aiw") return yield* putLinkedGroup(cast, group, id);
  if (app.features.has("rename-groups")) {
    const request = patchGroupName(id, displayName);
    const renamed = yield* ask({ part: "assert-name", about, wants: { displayName }, request });
    if (!accepted(renamed)) return refused(renamed);
  }
  const joining = assigned(org, group.members);
  if (joining.length === 0) return done;
  const before = cast.past.intended(about);
  const wants = valued(united(membersIn("unknown" in before ? undefined : before), joining));
  return afterwards(yield* ask({ part: "change-members", about, wants, request: patchMembers(id, joining, []) }));
}
/** The whole group, and in it whoever was read (C9315, C9330: they stay). */
export function* putLinkedGroup({ org }: Cast, group: Group, id: string): Play {
  const { alias: about, displayName } = group;
  const got = yield* ask({ part: "read-before-change", about, request: get(groupPath(id)) });
  if (!accepted(got)) return refused(got);
  const everybody = united(membersIn(got.json), assigned(org, group.members));
  const request = putGroup(id, displayName, everybody);
  const wants = { displayName, ...valued(everybody) };
  return afterwards(yield* ask({ part: "change-members", about, wants, request }));
}
const united = (there: readonly Member[], joining: readonly Member[]): readonly Member[] => [
  ...there.filter(({ value }) => !joining.some((one) => one.value === value)),
  ...joining,
];
function membersIn(group: Json | undefined): readonly Member[] {
  const list = attribute(group, "members");
  return (isArray(list) ? list : []).filter(isObject).flatMap((member) => {
    const value = text(member, "value") ?? idOf(member);
    const display = text(member, "display");
    return value === undefined ? [] : [{ value, ...(display === undefined ? {} : { display }) }];
  });
}
