import { inBoth, refused } from "../layers/layer.ts";
import { bodyOf } from "../layers/request.ts";
import { both, on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const createGroupsEmptyRejected: Quirk = {
  id: "create-groups-empty-rejected",
  title: "A new user with groups, be they none, is refused, because groups cannot be written.",
  kind: "faulty",
  noticedBy: inBoth("create-accepted"),
  wrap: refused(
    both(on("POST /Users"), (wire) => bodyOf(wire)["groups"] !== undefined),
    400,
    "mutability",
  ),
};
