import { unnoticed } from "../../../layers/layer.ts";
import { taking, pathOf } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchAddPathlessReplaces: Quirk = {
  id: "patch-add-pathless-replaces",
  title: "A PATCH that adds without a path replaces lists.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-add-without-path"],
  wrap: taking(
    (operation) => operation["op"] === "add" && pathOf(operation) === "",
    (operation) => [{ ...operation, op: "replace" }],
  ),
};
