import type { Move } from "../../model.ts";
import { idOf } from "../../scim/answers.ts";
import { text } from "../../scim/json.ts";
import { pages } from "../paging.ts";
import { listGroups, listUsers } from "../requests.ts";

const MOST_PAGES = 1000;

const users = { part: "page", list: listUsers, mostPages: MOST_PAGES, counted: "how many users there are" };
const groups = { part: "page", list: listGroups, mostPages: MOST_PAGES, counted: "how many groups there are" };

export const importUsers: Move = {
  id: "import-users",
  title: "An administrator imports the target's users",
  by: "okta",
  reads: true,
  takes: {},
  needs: ["import-users"],
  parts: { oin: ["page"], aiw: ["page"] },
  play: () => pages({ ...users, keep: () => {} }),
};

/** Afterwards Okta knows the target's groups by their names, and looks none up (docs/okta-wire.md §9). */
export const importGroups: Move = {
  id: "import-groups",
  title: "An administrator imports the target's groups",
  by: "okta",
  reads: true,
  takes: {},
  needs: ["import-groups"],
  parts: { oin: ["page"], aiw: ["page"] },
  *play({ org }) {
    const known = new Map<string, string>();
    const ending = yield* pages({
      ...groups,
      keep: (resources) => {
        for (const group of resources) {
          const [id, displayName] = [idOf(group), text(group, "displayName")];
          if (id !== undefined && displayName !== undefined) known.set(displayName, id);
        }
      },
    });
    if (ending.how === "done") org.seen.groups = known;
    return ending;
  },
};
