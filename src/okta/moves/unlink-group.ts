import type { Move } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { ask, done, name, refused, unlinked } from "../play.ts";
import { deleteGroup } from "../requests.ts";

/** docs/okta-wire.md §9: unlink with "delete the group in the target app". */
export const unlinkGroup: Move = {
  id: "unlink-group",
  title: "An administrator unlinks a pushed group and has it deleted in the target",
  by: "okta",
  takes: { group: "group" },
  needs: ["delete-groups"],
  parts: { oin: ["delete"], aiw: ["delete"] },
  *play({ org }, given) {
    const about = name(given, "group");
    const id = org.id(about);
    if (id === undefined) return unlinked(about);
    const deleted = yield* ask({ part: "delete", about, request: deleteGroup(id) });
    if (!accepted(deleted)) return refused(deleted);
    org.unlink(about);
    return done;
  },
};
