/** Pages through a small directory in small steps, so that paging faults show on a server of any size. */
import type { Move, Play, Request, ResourceKind } from "../model.ts";
import { accepted, resourcesOf, totalOf } from "../scim/answers.ts";
import { ask, done, refused, stopped } from "../okta/play.ts";
import { listGroups, listUsers, PAGE } from "../okta/requests.ts";

/** Larger directories show the same faults to the import itself, which reads them a hundred at a time. */
const SMALL = 100;
const PAGES = 5;
/** No index can be written for what is behind the end. */
const BEYOND_COUNTING = "the directory says that there are more than anybody can count";

/** Directories of either kind. */
function pagesOf(kind: ResourceKind, list: (startIndex: number, count: number) => Request): Move["play"] {
  return function* ({ past }): Play {
    const counted = yield* ask({ part: "count", request: list(1, 1) });
    if (!accepted(counted)) return refused(counted);
    const total = totalOf(counted.json);
    if (total === undefined) return stopped("the directory does not say how many there are");
    if (!Number.isSafeInteger(total)) return stopped(BEYOND_COUNTING);
    const made = past.ids(kind).length;
    const all = Math.min(Math.max(total, made), SMALL);
    const step = Math.max(2, Math.ceil(all / PAGES));
    for (let startIndex = 1; startIndex <= all;) {
      const page = yield* ask({ part: "page", request: list(startIndex, step) });
      if (!accepted(page)) return refused(page);
      // A server may give less than was asked for (RFC 7644 §3.4.2.4): go on behind what it gave.
      startIndex += Math.min(step, resourcesOf(page.json).length) || step;
    }
    // Where the end is, only an honest total says.
    if (total < made) return stopped("the directory counts fewer than this run has made");
    yield* ask({ part: "beyond-the-end", request: list(total + 1, step) });
    return done;
  };
}
const parts: Move["parts"] = { oin: ["count", "page", "beyond-the-end"], aiw: ["count", "page", "beyond-the-end"] };

export const pageThrough: Move = {
  id: "page-through",
  title: "The harness pages through the users in steps that are smaller than the directory",
  by: "probe",
  reads: true,
  takes: {},
  needs: ["import-users"],
  parts,
  play: pagesOf("User", listUsers),
};
export const pageThroughGroups: Move = {
  id: "page-through-groups",
  title: "The harness pages through the groups in steps that are smaller than the directory",
  by: "probe",
  reads: true,
  takes: {},
  needs: ["import-groups"],
  parts,
  play: pagesOf("Group", listGroups),
};

/** docs/okta-wire.md §8: with this Okta's testers asked a server of two people for the second hundred. */
export const nextHundred: Move = {
  id: "next-hundred",
  title: "The harness asks for the hundred users behind the last page of an import",
  by: "probe",
  reads: true,
  takes: {},
  needs: ["import-users"],
  parts: { oin: ["count", "beyond-the-end"], aiw: ["count", "beyond-the-end"] },
  *play(): Play {
    const counted = yield* ask({ part: "count", request: listUsers(1, 1) });
    if (!accepted(counted)) return refused(counted);
    const total = totalOf(counted.json);
    if (total === undefined) return stopped("the directory does not say how many users there are");
    if (!Number.isSafeInteger(total)) return stopped(BEYOND_COUNTING);
    const behind = 1 + PAGE * Math.max(1, Math.ceil(total / PAGE));
    yield* ask({ part: "beyond-the-end", request: listUsers(behind, PAGE) });
    return done;
  },
};
