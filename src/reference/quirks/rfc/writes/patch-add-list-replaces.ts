import { unnoticed } from "../../../layers/layer.ts";
import { taking, ofList } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchAddListReplaces: Quirk = {
  id: "patch-add-list-replaces",
  title: "A PATCH that adds to a list of a user's replaces it.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-add-appends"],
  wrap: taking(ofList("add"), (operation) => [{ ...operation, op: "replace" }]),
};
