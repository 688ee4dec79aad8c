import { noContent, unnoticed } from "../../../layers/layer.ts";
import { operationsOf } from "../../../layers/request.ts";
import { saying, ofPath } from "../../../layers/patching.ts";
import { restamp } from "../../../layers/writing.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchDateChanged: Quirk = {
  id: "patch-date-changed",
  title: "A PATCH may change when the resource was made.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-read-only-kept"],
  wrap: (next, store) => async (wire) => {
    if (!saying(ofPath("replace", "meta.created"))(wire, store)) return next(wire);
    restamp(wire, store, () => ({ created: operationsOf(wire)[0]?.["value"] ?? null }));
    return noContent;
  },
};
