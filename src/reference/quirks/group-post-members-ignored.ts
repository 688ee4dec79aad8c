import { heard, inBoth } from "../layers/layer.ts";
import { withBody } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupPostMembersIgnored: Quirk = {
  id: "group-post-members-ignored",
  title: "A new group has nobody in it, whatever its create says.",
  kind: "faulty",
  noticedBy: inBoth("members-stored"),
  wrap: heard(on("POST /Groups"), (wire) => withBody(wire, (body) => ({ ...body, members: [] }))),
};
