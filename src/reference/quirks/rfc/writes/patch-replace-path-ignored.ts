import { unnoticed } from "../../../layers/layer.ts";
import { taking, ofHeld } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchReplacePathIgnored: Quirk = {
  id: "patch-replace-path-ignored",
  title: "A PATCH of a user's single value by its path changes nothing where there is one.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-replace-value"],
  wrap: taking(ofHeld("replace", true)),
};
