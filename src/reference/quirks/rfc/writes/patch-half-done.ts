import { unnoticed } from "../../../layers/layer.ts";
import { withBody, operationsOf } from "../../../layers/request.ts";
import { patches } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchHalfDone: Quirk = {
  id: "patch-half-done",
  title: "A PATCH that fails keeps what its first operation has changed.",
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
