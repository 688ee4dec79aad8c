import { inBoth, refused } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const MOST = 20;

export const rateLimit403: Quirk = {
  id: "rate-limit-403",
  title: "After twenty creates, creating users is forbidden: too many, says the server with 403 in place of 429.",
  kind: "faulty",
  noticedBy: inBoth("create-accepted"),
  // It takes more creates than there are in any of them.
  suites: ["usual"],
  wrap: (next, store) => {
    let made = 0;
    const isMore = on("POST /Users");
    return refused((wire) => isMore(wire, store) && (made += 1) > MOST, 403)(next, store);
  },
};
