import { shrugged } from "../layers/layer.ts";
import { addsMember } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupAddIgnored: Quirk = {
  id: "group-add-ignored",
  title: "Members that are added do not get into the group.",
  kind: "faulty",
  noticedBy: { oin: ["members-stored"], aiw: [] },
  wrap: shrugged(addsMember),
};
