import { refused } from "../layers/layer.ts";
import { addsMemberAgain } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupAddExisting409: Quirk = {
  id: "group-add-existing-409",
  title: "Adding somebody who is a member already is a conflict.",
  kind: "faulty",
  noticedBy: { oin: ["redundant-add-accepted"], aiw: [] },
  wrap: refused(addsMemberAgain, 409),
};
