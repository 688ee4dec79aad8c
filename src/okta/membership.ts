/** Okta's side of a group: who is in it, and how each dialect writes that down. docs/okta-wire.md §9 */
import type { Cast, Group, Json, Org, Past, Play, Resource } from "../model.ts";
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
/** What a person of the run is called as a member; nothing of anybody else. */
export function displayed({ org, past }: Pick<Cast, "org" | "past">, id: string): { readonly display?: string } {
  const alias = past.ids("User").includes(id) ? past.aliasOf(id) : undefined;
  return alias === undefined ? {} : { display: org.person(alias).userName };
}
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
  return yield* patchInBatches(cast, about, id, assigned(org, joining), members(org, leaving));
}
/** So many changes a request at most; those who leave come first. The target's own members stay. */
function* patchInBatches(
  { app, past }: Cast,
  about: string,
  id: string,
  added: readonly Member[],
  removed: readonly Member[],
): Play {
  const changes = [
    ...removed.map((member) => ({ member, joins: false })),
    ...added.map((member) => ({ member, joins: true })),
  ];
  for (let sent = 0; sent < changes.length; sent += app.batchSize) {
    const batch = changes.slice(sent, sent + app.batchSize);
    const of = (joining: boolean): readonly Member[] =>
      batch.filter(({ joins }) => joins === joining).map(({ member }) => member);
    const [joins, leaves] = [of(true), of(false)];
    const wants = membersAfter(past, about, joins, leaves);
    const request = patchMembers(
      id,
      joins,
      leaves.map(({ value }) => value),
    );
    const changed = yield* ask({ part: "change-members", about, ...wants, request });
    if (!accepted(changed)) return refused(changed);
  }
  return done;
}
/** What a difference leads to; nothing where nobody knows what it starts from. */
export function membersAfter(
  past: Past,
  about: string,
  joins: readonly Member[],
  leaves: readonly Member[],
): { readonly wants?: Resource } {
  const before = past.intended(about);
  if ("unknown" in before) return {};
  const staying = membersIn(before).filter(({ value }) => !leaves.some((one) => one.value === value));
  return { wants: valued(united(staying, joins)) };
}

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
  return yield* patchInBatches(cast, about, id, assigned(org, group.members), []);
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
