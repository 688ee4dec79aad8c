import { unnoticed } from "../../../layers/layer.ts";
import { operationsOf, withBody } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

const patches = on("PATCH /Groups/{id}");

export const groupPatchHalfDone: Quirk = {
  id: "group-patch-half-done",
  title: "A PATCH of a group that fails keeps what its first operation has changed.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-atomic"],
  wrap: (next, store) => async (wire) => {
    const answer = await next(wire);
    if (patches(wire, store) && answer.status === 400 && operationsOf(wire).length > 1)
      await next(withBody(wire, (body) => ({ ...body, Operations: operationsOf(wire).slice(0, 1) })));
    return answer;
  },
};
