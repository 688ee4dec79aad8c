import { refused, unnoticed } from "../../../layers/layer.ts";
import { both } from "../../../layers/when.ts";
import { saying, alone, ofHeld } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchReplaceAbsentRefused: Quirk = {
  id: "patch-replace-absent-refused",
  title: "A PATCH that replaces what has no value is refused.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-replace-absent"],
  wrap: refused(both(saying(ofHeld("replace", false)), alone), 400, "noTarget"),
};
