import { refused } from "../layers/layer.ts";
import { removesMember } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupRemoveFilterError: Quirk = {
  id: "group-remove-filter-error",
  title: "A member cannot be removed by a path with a filter.",
  kind: "faulty",
  noticedBy: { oin: ["members-change-accepted", "redundant-remove-accepted"], aiw: [] },
  wrap: refused(removesMember, 400, "invalidPath"),
};
