import type { Answer, Ask, Cast, Ending, Group, Move, Play } from "../../model.ts";
import { accepted, idOf, resourcesOf } from "../../scim/answers.ts";
import { putLinkedGroup, writeMembership } from "../membership.ts";
import { ask, done, name, names, refused, stopped } from "../play.ts";
import { createGroup, lookUpGroup } from "../requests.ts";

const parts: Move["parts"] = {
  oin: ["look-up", "create", "assert-name", "change-members"],
  aiw: ["look-up", "create", "read-before-change", "change-members"],
};
const partNeeds: Move["partNeeds"] = {
  "assert-name": "change-groups",
  "read-before-change": "change-groups",
  "change-members": "change-groups",
};

/** docs/okta-wire.md §9 */
export const pushGroup: Move = {
  id: "push-group",
  title: "An administrator pushes a group",
  by: "okta",
  takes: { group: "group", members: "people?" },
  needs: ["push-groups"],
  partNeeds,
  makes: "group",
  parts,
  *play(cast, given) {
    const about = name(given, "group");
    cast.org.changeGroup(about, { members: names(given, "members") });
    return yield* push(cast, cast.org.group(about));
  },
};
/** docs/okta-wire.md §9: the same requests for every group that the rule finds. */
export const pushByRule: Move = {
  id: "push-by-rule",
  title: "A rule pushes several groups",
  by: "okta",
  takes: { groups: "groups", members: "people?" },
  needs: ["push-groups"],
  partNeeds,
  makes: "groups",
  parts,
  *play(cast, given) {
    for (const about of names(given, "groups")) {
      cast.org.changeGroup(about, { members: names(given, "members") });
      const pushed = yield* push(cast, cast.org.group(about));
      if (pushed.how !== "done") return pushed;
    }
    return done;
  },
};

function* push(cast: Cast, group: Group): Play {
  const found = yield* findGroup(cast, group.alias, group.displayName);
  if ("how" in found) return found;
  const linked = found.id === undefined ? yield* create(cast, group) : takeOver(cast, group.alias, found.id);
  if (linked.how !== "done" || !cast.app.features.has("change-groups")) return linked;
  if (found.id !== undefined && cast.app.kind === "aiw") return yield* putLinkedGroup(cast, group, found.id);
  return yield* writeMembership(cast, group, { joining: group.members, leaving: [] });
}
/** Okta looks up what it does not know from an import. */
export function* findGroup(
  { org }: Cast,
  about: string,
  displayName: string,
): Generator<Ask, { readonly id: string | undefined } | Ending, Answer> {
  if (org.seen.groups !== undefined) return { id: org.seen.groups.get(displayName) };
  const found = yield* ask({ part: "look-up", about, request: lookUpGroup(displayName) });
  if (!accepted(found) && found.status !== 404) return refused(found);
  const [match] = accepted(found) ? resourcesOf(found.json) : [];
  const id = idOf(match);
  return match !== undefined && id === undefined ? stopped("the group that was found has no id") : { id };
}
function* create({ org }: Cast, { alias, displayName }: Group): Play {
  const wants = { displayName, members: [] };
  const created = yield* ask({ part: "create", about: alias, wants, request: createGroup(displayName) });
  if (!accepted(created)) return refused(created);
  const id = idOf(created.json);
  if (id === undefined) return stopped("the answer to the create carries no id");
  return org.link(alias, id) ? done : stopped("the create was answered with somebody else's group");
}
export const takeOver = ({ org }: Cast, alias: string, id: string): Ending =>
  org.link(alias, id)
    ? done
    : stopped("Okta would now take over a group that this run did not make; the harness goes no further");
