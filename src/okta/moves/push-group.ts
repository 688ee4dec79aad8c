import type { Cast, Ending, Group, Move, Play } from "../../model.ts";
import { accepted, idOf, resourcesOf } from "../../scim/answers.ts";
import { writeMembership } from "../membership.ts";
import { ask, done, name, names, refused, stopped } from "../play.ts";
import { createGroup, lookUpGroup } from "../requests.ts";

/** docs/okta-wire.md §9 */
export const pushGroup: Move = {
  id: "push-group",
  title: "An administrator pushes a group",
  by: "okta",
  takes: { group: "group", members: "people?" },
  parts: {
    oin: ["look-up", "create", "assert-name", "change-members"],
    aiw: ["look-up", "create", "read-before-change", "change-members"],
  },
  *play(cast, given) {
    const { org } = cast;
    const about = name(given, "group");
    org.changeGroup(about, { members: names(given, "members") });
    const group = org.group(about);
    const found = yield* ask({ part: "look-up", about, request: lookUpGroup(group.displayName) });
    if (!accepted(found) && found.status !== 404) return refused(found);
    const [match] = accepted(found) ? resourcesOf(found.json) : [];
    const linked = match === undefined ? yield* create(cast, group) : link(cast, group, idOf(match));
    if (linked.how !== "done") return linked;
    return yield* writeMembership(cast, group, { joining: group.members, leaving: [] });
  },
};

function* create({ org }: Cast, { alias, displayName }: Group): Play {
  const wants = { displayName, members: [] };
  const created = yield* ask({ part: "create", about: alias, wants, request: createGroup(displayName) });
  if (!accepted(created)) return refused(created);
  const id = idOf(created.json);
  if (id === undefined) return stopped("the answer to the create carries no id");
  return org.link(alias, id) ? done : stopped("the create was answered with somebody else's group");
}
function link({ org }: Cast, { alias }: Group, id: string | undefined): Ending {
  if (id === undefined) return stopped("the group that was found has no id");
  if (org.link(alias, id)) return done;
  return stopped("Okta would now take over a group that this run did not make; the harness goes no further");
}
