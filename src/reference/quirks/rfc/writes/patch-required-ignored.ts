import { unnoticed } from "../../../layers/layer.ts";
import { taking, ofPath } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchRequiredIgnored: Quirk = {
  id: "patch-required-ignored",
  title: "A remove of the user name is passed over.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-required-kept"],
  wrap: taking(ofPath("remove", "userName")),
};
