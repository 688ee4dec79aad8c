import { text } from "../../../../scim/json.ts";
import { unnoticed } from "../../../layers/layer.ts";
import { taking, pathOf } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchPathlessTitleIgnored: Quirk = {
  id: "patch-pathless-title-ignored",
  title: "A PATCH without a path replaces neither title nor nickname.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-replace-without-path"],
  wrap: taking(
    (operation) =>
      operation["op"] === "replace" && pathOf(operation) === "" && text(operation["value"], "title") !== undefined,
  ),
};
