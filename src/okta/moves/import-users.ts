import type { Move } from "../../model.ts";
import { accepted, totalOf } from "../../scim/answers.ts";
import { ask, done, refused, stopped } from "../play.ts";
import { listUsers } from "../requests.ts";

const PAGE = 100;
/** A bound of ours, not Okta's: a server whose total grows for ever must not keep a run from ending. */
const MOST_PAGES = 1000;

/** docs/okta-wire.md §8: Okta goes on by 100 whatever the page held. */
export const importUsers: Move = {
  id: "import-users",
  title: "An administrator imports the target's users",
  by: "okta",
  takes: {},
  parts: { oin: ["page"], aiw: ["page"] },
  *play() {
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const startIndex = 1 + page * PAGE;
      const answer = yield* ask({ part: "page", request: listUsers(startIndex, PAGE) });
      if (!accepted(answer)) return refused(answer);
      const total = totalOf(answer.json);
      if (total === undefined) return stopped("Okta cannot read how many users there are");
      if (startIndex + PAGE > total) return done;
    }
    return done;
  },
};
