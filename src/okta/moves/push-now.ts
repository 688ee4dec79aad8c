import type { Move } from "../../model.ts";
import { assigned, membersWanted, putWholeGroup } from "../membership.ts";
import { afterwards, ask, name, names, unlinked } from "../play.ts";
import { replaceMembers } from "../requests.ts";

/**
 * docs/okta-wire.md §9: everybody in one go; a wizard app was seen to do it twice. With members, it is a push that was
 * paused and goes on: they are in the group by now, and Okta has not said so yet.
 */
export const pushNow: Move = {
  id: "push-now",
  title: "An administrator presses Push now",
  by: "okta",
  takes: { group: "group", members: "people?" },
  needs: ["change-groups"],
  parts: { oin: ["replace-members"], aiw: ["read-before-replace", "replace-members"] },
  *play(cast, given) {
    const { app, org } = cast;
    const about = name(given, "group");
    if (given["members"] !== undefined) org.changeGroup(about, { members: names(given, "members") });
    const group = org.group(about);
    if (app.kind === "aiw") {
      const parts = { read: "read-before-replace", write: "replace-members" };
      const first = yield* putWholeGroup(cast, group, parts);
      return first.how === "done" ? yield* putWholeGroup(cast, group, parts) : first;
    }
    const id = org.id(about);
    if (id === undefined) return unlinked(about);
    const request = replaceMembers(id, assigned(org, group.members));
    return afterwards(yield* ask({ part: "replace-members", about, wants: membersWanted(org, group), request }));
  },
};
