import { heard, unnoticed } from "../../../layers/layer.ts";
import { withBody, operationsOf } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchLastFirst: Quirk = {
  id: "patch-last-first",
  title: "The operations of a PATCH are carried out from the last to the first.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-in-order"],
  wrap: heard(on("PATCH /Users/{id}"), (wire) =>
    operationsOf(wire).length < 2
      ? wire
      : withBody(wire, (body) => ({ ...body, Operations: operationsOf(wire).toReversed() })),
  ),
};
