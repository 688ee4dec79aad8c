import { idOf } from "../../../../scim/answers.ts";
import { text } from "../../../../scim/json.ts";
import { renamed } from "../../../layers/ids.ts";
import { unnoticed } from "../../../layers/layer.ts";
import { bodyOf, idIn, storedAt } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const idsOfDeletedGivenAgain: Quirk = {
  id: "ids-of-deleted-given-again",
  title: "A group that is made again gets the id that it had.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["id-not-reused"],
  wrap: (next, store) => {
    const former = new Map<string, string>();
    return async (wire) => {
      if (wire.method === "DELETE") former.set(text(storedAt(wire, store), "displayName") ?? "", idIn(wire));
      const answer = await next(wire);
      const [made, before] = [idOf(answer.json), former.get(text(bodyOf(wire), "displayName") ?? "")];
      if (!on("POST /Groups")(wire, store) || made === undefined || before === undefined) return answer;
      return renamed({ next, store, wire }, made, before);
    };
  },
};
