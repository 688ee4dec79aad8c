import { refused } from "../layers/layer.ts";
import { addsMemberAgain } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupAddExisting500: Quirk = {
  id: "group-add-existing-500",
  title: "Adding somebody who is a member already breaks the server.",
  kind: "faulty",
  noticedBy: { oin: ["redundant-add-accepted"], aiw: [] },
  wrap: refused(addsMemberAgain, 500),
};
