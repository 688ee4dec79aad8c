import { unnoticed } from "../../../layers/layer.ts";
import { taking, pathOf } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchAddPathlessIgnored: Quirk = {
  id: "patch-add-pathless-ignored",
  title: "A PATCH that adds without a path changes nothing.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-add-without-path"],
  wrap: taking((operation) => operation["op"] === "add" && pathOf(operation) === ""),
};
