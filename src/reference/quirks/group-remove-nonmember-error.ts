import { refused } from "../layers/layer.ts";
import { removesNonMember } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupRemoveNonmemberError: Quirk = {
  id: "group-remove-nonmember-error",
  title: "Removing somebody who is no member is refused.",
  kind: "faulty",
  noticedBy: { oin: ["redundant-remove-accepted"], aiw: [] },
  wrap: refused(removesNonMember, 400, "noTarget"),
};
