import type { Move } from "../../model.ts";
import { writeMembership } from "../membership.ts";
import { name, names } from "../play.ts";

/** docs/okta-wire.md §9: both dialects may say what is so already. */
export const changeMembers: Move = {
  id: "change-members",
  title: "People join and leave a pushed group",
  by: "okta",
  takes: { group: "group", add: "people?", remove: "people?" },
  needs: ["change-groups"],
  parts: { oin: ["assert-name", "change-members"], aiw: ["read-before-change", "change-members"] },
  *play(cast, given) {
    const { org } = cast;
    const about = name(given, "group");
    const [joining, leaving] = [names(given, "add"), names(given, "remove")];
    const staying = org.group(about).members.filter((alias) => !leaving.includes(alias) && !joining.includes(alias));
    org.changeGroup(about, { members: [...staying, ...joining] });
    return yield* writeMembership(cast, org.group(about), { joining, leaving });
  },
};
