/** Pages through a small directory in small steps, so that paging faults show on a server of any size. */
import type { Move, Play } from "../model.ts";
import { accepted, resourcesOf, totalOf } from "../scim/answers.ts";
import { ask, done, refused, stopped } from "../okta/play.ts";
import { listUsers } from "../okta/requests.ts";

/** Larger directories show the same faults to the import itself, which reads them a hundred at a time. */
const SMALL = 100;
const PAGES = 5;

export const pageThrough: Move = {
  id: "page-through",
  title: "The harness pages through the directory in steps that are smaller than it",
  by: "probe",
  takes: {},
  parts: { oin: ["count", "page", "beyond-the-end"], aiw: ["count", "page", "beyond-the-end"] },
  *play({ past }): Play {
    const counted = yield* ask({ part: "count", request: listUsers(1, 1) });
    if (!accepted(counted)) return refused(counted);
    const total = totalOf(counted.json);
    if (total === undefined) return stopped("the directory does not say how many users there are");
    const people = Math.min(Math.max(total, past.ids("User").length), SMALL);
    const step = Math.max(2, Math.ceil(people / PAGES));
    for (let startIndex = 1; startIndex <= people;) {
      const page = yield* ask({ part: "page", request: listUsers(startIndex, step) });
      if (!accepted(page)) return refused(page);
      // A server may give less than was asked for (RFC 7644 §3.4.2.4): go on behind what it gave.
      startIndex += Math.min(step, resourcesOf(page.json).length) || step;
    }
    // Where the end is, only an honest total says.
    if (total < past.ids("User").length) return stopped("the directory counts fewer people than this run has made");
    yield* ask({ part: "beyond-the-end", request: listUsers(total + 1, step) });
    return done;
  },
};
