import type { Move, Play } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { ask, done, names, refused, stopped } from "../../../okta/play.ts";
import { get, percent } from "../../../okta/requests.ts";
import { attribute, text } from "../../../scim/json.ts";
import { endpoints } from "../../../scim/kinds.ts";
import { named, readingOf, unfiltered } from "./asking.ts";
import { both } from "../../kit.ts";

/** As many pages as nobody needs for so few people. */
const MOST_PAGES = 10;
const users = (query: string): string => `${endpoints.User}?${query}`;

export const pageByCursor: Move = {
  id: "page-by-cursor",
  title: "The harness reads the run's own people by cursor, two a page",
  by: "probe",
  takes: { people: "people" },
  parts: both("plain", "count-zero", "count-negative", "bad-cursor", "page"),
  *play({ past }, given): Play {
    const { config } = past.discovered;
    if (attribute(attribute(config, "pagination"), "cursor") !== true)
      return { how: "not-advertised", why: "the target does not say that it pages by cursor" };
    yield* ask({ part: "plain", request: get(users("count=1")) });
    yield* ask({ part: "count-zero", request: get(users("cursor&count=0")) });
    yield* ask({ part: "count-negative", request: get(users("cursor&count=-1")) });
    yield* ask({ part: "bad-cursor", request: get(users("cursor=scim-okta-test-none&count=2")) });
    const off = unfiltered(past);
    if (off !== undefined) return off;
    const own = names(given, "people")
      .map((alias) => text(readingOf(past, alias), "userName"))
      .filter((userName) => userName !== undefined);
    if (own.length < 3) return stopped("fewer than three people could be read");
    const filter = percent(own.map(named).join(" or "));
    let cursor: string | undefined = "";
    for (let page = 0; page < MOST_PAGES && cursor !== undefined; page += 1) {
      const request = get(users(`cursor${cursor === "" ? "" : `=${percent(cursor)}`}&count=2&filter=${filter}`));
      const answer = yield* ask({ part: "page", request });
      if (!accepted(answer)) return refused(answer);
      cursor = text(answer.json, "nextCursor");
    }
    return done;
  },
};
