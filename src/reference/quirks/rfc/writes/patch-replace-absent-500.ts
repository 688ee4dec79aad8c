import { refused, unnoticed } from "../../../layers/layer.ts";
import { both } from "../../../layers/when.ts";
import { saying, alone, ofHeld } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchReplaceAbsent500: Quirk = {
  id: "patch-replace-absent-500",
  title: "A PATCH that replaces what has no value breaks the server.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-replace-absent"],
  wrap: refused(both(saying(ofHeld("replace", false)), alone), 500),
};
