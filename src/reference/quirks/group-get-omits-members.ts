import { inBoth, said, withEach, without } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupGetOmitsMembers: Quirk = {
  id: "group-get-omits-members",
  title: "Groups that are read by id are shown without members.",
  kind: "faulty",
  noticedBy: inBoth("members-stored"),
  wrap: said(on("GET /Groups/{id}"), (answer) => withEach(answer, (group) => without(group, "members"))),
};
