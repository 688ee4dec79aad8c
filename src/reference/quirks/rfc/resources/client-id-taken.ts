import { idOf } from "../../../../scim/answers.ts";
import { renamed } from "../../../layers/ids.ts";
import { unnoticed } from "../../../layers/layer.ts";
import { bodyOf } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const clientIdTaken: Quirk = {
  id: "client-id-taken",
  title: "Who creates somebody may choose the id.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["client-id-ignored"],
  wrap: (next, store) => async (wire) => {
    const answer = await next(wire);
    const [made, chosen] = [idOf(answer.json), idOf(bodyOf(wire))];
    if (!on("POST /Users")(wire, store) || made === undefined || chosen === undefined) return answer;
    return renamed({ next, store, wire }, made, chosen);
  },
};
