import { unnoticed } from "../../../layers/layer.ts";
import { on, both } from "../../../layers/when.ts";
import { taking, alone, ofHeld } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchAddKeepsValue: Quirk = {
  id: "patch-add-keeps-value",
  title: "A PATCH that adds a single value leaves the one that is there.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-add-value"],
  wrap: taking(ofHeld("add", true), undefined, both(on("PATCH /Users/{id}"), alone)),
};
