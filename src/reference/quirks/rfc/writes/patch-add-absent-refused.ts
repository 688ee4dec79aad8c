import { refused, unnoticed } from "../../../layers/layer.ts";
import { both } from "../../../layers/when.ts";
import { saying, alone, ofHeld } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchAddAbsentRefused: Quirk = {
  id: "patch-add-absent-refused",
  title: "A PATCH that adds a single value where there is none is refused.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-add-value"],
  wrap: refused(both(saying(ofHeld("add", false)), alone), 400, "noTarget"),
};
