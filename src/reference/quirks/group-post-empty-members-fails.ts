import { isArray } from "../../scim/json.ts";
import { inBoth, refused } from "../layers/layer.ts";
import { bodyOf } from "../layers/request.ts";
import { both, on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupPostEmptyMembersFails: Quirk = {
  id: "group-post-empty-members-fails",
  title: "A new group has to have members.",
  kind: "faulty",
  noticedBy: inBoth("create-accepted"),
  wrap: refused(
    both(on("POST /Groups"), (wire) => isArray(bodyOf(wire)["members"])),
    400,
    "invalidValue",
  ),
};
