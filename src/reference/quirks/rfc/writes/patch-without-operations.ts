import { noContent, unnoticed } from "../../../layers/layer.ts";
import { operationsOf } from "../../../layers/request.ts";
import { patches } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchWithoutOperations: Quirk = {
  id: "patch-without-operations",
  title: "A PATCH without operations is accepted.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-malformed-refused"],
  wrap: (next, store) => async (wire) =>
    patches(wire, store) && operationsOf(wire).length === 0 ? noContent : next(wire),
};
