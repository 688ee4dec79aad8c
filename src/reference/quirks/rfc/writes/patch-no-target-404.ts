import { refused, unnoticed } from "../../../layers/layer.ts";
import { saying, ofNobody } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchNoTarget404: Quirk = {
  id: "patch-no-target-404",
  title: "A replace whose filter matches nothing is answered 404.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-no-target"],
  wrap: refused(saying(ofNobody), 404, "noTarget"),
};
