import { inBoth, refused } from "../layers/layer.ts";
import { both, groupWrites } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const MOST = 4_000;

export const groupLargePayload413: Quirk = {
  id: "group-large-payload-413",
  title: "A body of more than four kilobytes is too large.",
  kind: "faulty",
  suites: ["crowd"],
  noticedBy: inBoth("members-change-accepted", "members-replace-accepted"),
  wrap: refused(
    both(groupWrites, ({ body = "" }) => body.length > MOST),
    413,
  ),
};
