import { unnoticed } from "../../../layers/layer.ts";
import { taking, pathOf } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchRemoveNothingAccepted: Quirk = {
  id: "patch-remove-nothing-accepted",
  title: "A remove without a path is passed over.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-remove-without-path"],
  wrap: taking((operation) => operation["op"] === "remove" && pathOf(operation) === ""),
};
