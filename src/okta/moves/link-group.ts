import type { Move } from "../../model.ts";
import { addToLinked } from "../membership.ts";
import { name, names, stopped } from "../play.ts";
import { findGroup, takeOver } from "./push-group.ts";

/** docs/okta-wire.md §9: the group in the target has a name of its own, and keeps the members it has. */
export const linkGroup: Move = {
  id: "link-group",
  title: "An administrator links a group to one that is in the target already",
  by: "okta",
  takes: { group: "group", members: "people?" },
  needs: ["push-groups", "change-groups"],
  partNeeds: { "assert-name": "rename-groups" },
  parts: {
    oin: ["look-up", "assert-name", "change-members"],
    aiw: ["look-up", "read-before-change", "change-members"],
  },
  *play(cast, given) {
    const { org } = cast;
    const about = name(given, "group");
    const { alternativeName } = org.group(about);
    org.changeGroup(about, { members: names(given, "members") });
    const found = yield* findGroup(cast, about, alternativeName);
    if ("how" in found) return found;
    if (found.id === undefined) return stopped("the group that is to be linked was not found");
    const taken = takeOver(cast, about, found.id);
    // From now on that is its name in Okta's eyes, too, unless Okta gives it its own.
    const renames = cast.app.features.has("rename-groups");
    org.changeGroup(about, renames ? { formerName: alternativeName } : { displayName: alternativeName });
    return taken.how === "done" ? yield* addToLinked(cast, org.group(about)) : taken;
  },
};
