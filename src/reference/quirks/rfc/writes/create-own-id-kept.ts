import { text } from "../../../../scim/json.ts";
import { idOf } from "../../../../scim/answers.ts";
import { unnoticed } from "../../../layers/layer.ts";
import { bodyOf } from "../../../layers/request.ts";
import { creates } from "../../../layers/when.ts";
import { renamed } from "../../../layers/ids.ts";
import type { Quirk } from "../../../quirk.ts";

export const createOwnIdKept: Quirk = {
  id: "create-own-id-kept",
  title: "A create may choose its id.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["create-ignores-read-only"],
  wrap: (next, store) => async (wire) => {
    const answer = await next(wire);
    const [id, from] = [text(bodyOf(wire), "id"), idOf(answer.json)];
    if (!creates(wire, store) || id === undefined || from === undefined) return answer;
    return renamed({ next, store, wire }, from, id);
  },
};
