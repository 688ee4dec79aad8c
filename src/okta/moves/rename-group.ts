import type { Move } from "../../model.ts";
import { putWholeGroup } from "../membership.ts";
import { afterwards, ask, name, unlinked } from "../play.ts";
import { patchGroupName } from "../requests.ts";

/** docs/okta-wire.md §9 */
export const renameGroup: Move = {
  id: "rename-group",
  title: "A pushed group gets another name in Okta",
  by: "okta",
  takes: { group: "group" },
  needs: ["change-groups"],
  parts: { oin: ["assert-name"], aiw: ["read-before-rename", "rename"] },
  *play(cast, given) {
    const { app, org } = cast;
    const about = name(given, "group");
    const { displayName: formerName, alternativeName: displayName } = org.group(about);
    org.changeGroup(about, { displayName, formerName });
    if (app.kind === "aiw") {
      return yield* putWholeGroup(cast, org.group(about), { read: "read-before-rename", write: "rename" });
    }
    const id = org.id(about);
    if (id === undefined) return unlinked(about);
    const request = patchGroupName(id, displayName);
    return afterwards(yield* ask({ part: "assert-name", about, wants: { displayName }, request }));
  },
};
