import { meeting } from "../layers/bursts.ts";
import { inBoth, refusal } from "../layers/layer.ts";
import { on, userLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const burstList500: Quirk = {
  id: "burst-list-500",
  title: "Users cannot be listed while one is being created.",
  kind: "faulty",
  suites: ["burst"],
  noticedBy: inBoth("users-listed"),
  wrap: (next, store) =>
    meeting(
      (wire) => (on("POST /Users")(wire, store) || userLists(wire, store) ? "users" : undefined),
      (wire, go) => (wire.method === "GET" ? Promise.resolve(refusal(500)) : go(wire)),
    )(next, store),
};
