import { idOf } from "../../../../scim/answers.ts";
import { unnoticed } from "../../../layers/layer.ts";
import { on } from "../../../layers/when.ts";
import { renamed } from "../../../layers/ids.ts";
import { remembering } from "../../../layers/writing.ts";
import type { Quirk } from "../../../quirk.ts";

export const deletedIdAgain: Quirk = {
  id: "deleted-id-again",
  title: "Who was deleted and is created again gets the former id.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["id-not-reused"],
  wrap: (next, store) => {
    const gone = remembering(store);
    return async (wire) => {
      gone.note(wire);
      const answer = await next(wire);
      const [from, id] = [idOf(answer.json), idOf(gone.called(wire))];
      if (!on("POST /Users")(wire, store) || from === undefined || id === undefined) return answer;
      return renamed({ next, store, wire }, from, id);
    };
  },
};
