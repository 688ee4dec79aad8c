import type { Answer, Ask, Ending, Move, Resource, Request } from "../../model.ts";
import { accepted, idOf, resourcesOf, totalOf } from "../../scim/answers.ts";
import { text } from "../../scim/json.ts";
import { ask, done, refused, stopped } from "../play.ts";
import { listGroups, listUsers, PAGE } from "../requests.ts";

/** A bound of ours, not Okta's: a server whose total grows for ever must not keep a run from ending. */
const MOST_PAGES = 1000;

/** docs/okta-wire.md §8: Okta goes on by 100 whatever the page held. */
function* pages(
  list: (startIndex: number, count: number) => Request,
  noun: string,
  keep: (resources: readonly Resource[]) => void,
): Generator<Ask, Ending, Answer> {
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const startIndex = 1 + page * PAGE;
    const answer = yield* ask({ part: "page", request: list(startIndex, PAGE) });
    if (!accepted(answer)) return refused(answer);
    const total = totalOf(answer.json);
    if (total === undefined) return stopped(`Okta cannot read how many ${noun} there are`);
    keep(resourcesOf(answer.json));
    if (startIndex + PAGE > total) return done;
  }
  return done;
}

export const importUsers: Move = {
  id: "import-users",
  title: "An administrator imports the target's users",
  by: "okta",
  takes: {},
  needs: ["import-users"],
  parts: { oin: ["page"], aiw: ["page"] },
  play: () => pages(listUsers, "users", () => {}),
};

/** Afterwards Okta knows the target's groups by their names, and looks none up (docs/okta-wire.md §9). */
export const importGroups: Move = {
  id: "import-groups",
  title: "An administrator imports the target's groups",
  by: "okta",
  takes: {},
  needs: ["import-groups"],
  parts: { oin: ["page"], aiw: ["page"] },
  *play({ org }) {
    const known = new Map<string, string>();
    const ending = yield* pages(listGroups, "groups", (groups) => {
      for (const group of groups) {
        const [id, displayName] = [idOf(group), text(group, "displayName")];
        if (id !== undefined && displayName !== undefined) known.set(displayName, id);
      }
    });
    if (ending.how === "done") org.seen.groups = known;
    return ending;
  },
};
