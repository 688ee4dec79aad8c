/** Okta's side of a group: who is in it, and how each dialect writes that down. docs/okta-wire.md §9 */
import type { Cast, Group, Org, Play, Resource } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { afterwards, ask, done, refused, unlinked } from "./play.ts";
import { get, groupPath, patchGroupName, patchMembers, putGroup, type Member } from "./requests.ts";

/** Only people who have an account can be members; Okta leaves the others out. */
export const members = (org: Org, aliases: readonly string[]): readonly Member[] =>
  aliases.flatMap((alias) => {
    const value = org.id(alias);
    return value === undefined ? [] : [{ value, display: org.person(alias).userName }];
  });
export const membersWanted = (org: Org, group: Group): Resource => ({
  members: members(org, group.members).map(({ value }) => ({ value })),
});

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
function* patchMembership({ org }: Cast, group: Group, { joining, leaving }: Difference): Play {
  const { alias: about, displayName } = group;
  const id = org.id(about);
  if (id === undefined) return unlinked(about);
  const name = patchGroupName(id, displayName);
  const asserted = yield* ask({ part: "assert-name", about, wants: { displayName }, request: name });
  if (!accepted(asserted)) return refused(asserted);
  const [added, removed] = [members(org, joining), members(org, leaving).map(({ value }) => value)];
  if (added.length + removed.length === 0) return done;
  const request = patchMembers(id, added, removed);
  return afterwards(yield* ask({ part: "change-members", about, wants: membersWanted(org, group), request }));
}
export function* putWholeGroup({ org }: Cast, group: Group, parts: { read: string; write: string }): Play {
  const { alias: about, displayName } = group;
  const id = org.id(about);
  if (id === undefined) return unlinked(about);
  const got = yield* ask({ part: parts.read, about, request: get(groupPath(id)) });
  if (!accepted(got)) return refused(got);
  const request = putGroup(id, displayName, members(org, group.members));
  const wants = { displayName, ...membersWanted(org, group) };
  return afterwards(yield* ask({ part: parts.write, about, wants, request }));
}
