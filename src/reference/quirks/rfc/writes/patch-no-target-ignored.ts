import { unnoticed } from "../../../layers/layer.ts";
import { taking, ofNobody } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchNoTargetIgnored: Quirk = {
  id: "patch-no-target-ignored",
  title: "A replace whose filter matches nothing is passed over.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-no-target"],
  wrap: taking(ofNobody),
};
