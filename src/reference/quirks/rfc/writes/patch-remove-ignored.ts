import { unnoticed } from "../../../layers/layer.ts";
import { operationsOf } from "../../../layers/request.ts";
import { on, both } from "../../../layers/when.ts";
import { taking, ofPlain } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchRemoveIgnored: Quirk = {
  id: "patch-remove-ignored",
  title: "A PATCH that removes a single value and nothing else changes nothing.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-remove-value"],
  wrap: taking(
    ofPlain("remove"),
    undefined,
    both(on("PATCH /Users/{id}"), (wire) => operationsOf(wire).every(({ op }) => op === "remove")),
  ),
};
