import { unnoticed } from "../../../layers/layer.ts";
import { taking, ofList } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchReplaceListAppends: Quirk = {
  id: "patch-replace-list-appends",
  title: "A PATCH that replaces a list of a user's adds to it.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-replace-list"],
  wrap: taking(ofList("replace"), (operation) => [{ ...operation, op: "add" }]),
};
