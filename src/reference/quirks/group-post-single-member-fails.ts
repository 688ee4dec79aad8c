import { inBoth, refused } from "../layers/layer.ts";
import { bodyOf, listIn } from "../layers/request.ts";
import { both, on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupPostSingleMemberFails: Quirk = {
  id: "group-post-single-member-fails",
  title: "A group cannot be created with one member alone.",
  kind: "faulty",
  noticedBy: inBoth("create-accepted"),
  wrap: refused(
    both(on("POST /Groups"), (wire) => listIn(bodyOf(wire), "members").length === 1),
    500,
  ),
};
