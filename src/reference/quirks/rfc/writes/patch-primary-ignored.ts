import { unnoticed } from "../../../layers/layer.ts";
import { taking, ofPart } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchPrimaryIgnored: Quirk = {
  id: "patch-primary-ignored",
  title: "A PATCH that makes another value the primary one changes nothing.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-primary"],
  wrap: taking(ofPart("replace", "primary")),
};
