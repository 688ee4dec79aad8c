/** How Okta reads a list to its end. */
import type { Answer, Ask, Ending, Resource } from "../model.ts";
import { accepted, resourcesOf, totalOf } from "../scim/answers.ts";
import { ask, done, refused, stopped } from "./play.ts";
import { type List, PAGE } from "./requests.ts";

export interface Listing {
  readonly part: string;
  readonly list: List;
  /** A bound of ours, not Okta's: a server whose total grows for ever must not keep a run from ending, nor one whose pages do. */
  readonly mostPages: number;
  /** What cannot be counted, in words: "how many users there are". */
  readonly counted: string;
  readonly keep: (resources: readonly Resource[]) => void;
}

/** docs/okta-wire.md §8: Okta goes on by 100 whatever the page held. */
export function* pages({ part, list, mostPages, counted, keep }: Listing): Generator<Ask, Ending, Answer> {
  let held = 0;
  for (let page = 0; page < mostPages && held < mostPages * PAGE; page += 1) {
    const startIndex = 1 + page * PAGE;
    const answer = yield* ask({ part, request: list(startIndex, PAGE) });
    if (!accepted(answer)) return refused(answer);
    const total = totalOf(answer.json);
    if (total === undefined) return stopped(`Okta cannot read ${counted}`);
    const resources = resourcesOf(answer.json);
    held += resources.length;
    keep(resources);
    if (startIndex + PAGE > total) return done;
  }
  return done;
}
