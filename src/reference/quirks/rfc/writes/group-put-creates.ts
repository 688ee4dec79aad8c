import type { Wire } from "../../../../model.ts";
import { idOf } from "../../../../scim/answers.ts";
import { unnoticed } from "../../../layers/layer.ts";
import { idIn, storedAt } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import { renamed } from "../../../layers/ids.ts";
import type { Quirk } from "../../../quirk.ts";

export const groupPutCreates: Quirk = {
  id: "group-put-creates",
  title: "A PUT at the place of no group makes one.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["put-creates-nothing"],
  wrap: (next, store) => async (wire) => {
    if (!on("PUT /Groups/{id}")(wire, store) || storedAt(wire, store) !== undefined) return next(wire);
    const create: Wire = { ...wire, method: "POST", path: "/Groups" };
    const answer = await next(create);
    return renamed({ next, store, wire: create }, idOf(answer.json) ?? "", idIn(wire));
  },
};
