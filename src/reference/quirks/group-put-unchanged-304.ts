import { accepted } from "../../scim/answers.ts";
import { answerOf } from "../../scim/json.ts";
import { storedAt } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupPutUnchanged304: Quirk = {
  id: "group-put-unchanged-304",
  title: "A PUT that changes nothing is answered 304.",
  kind: "faulty",
  noticedBy: {
    oin: [],
    aiw: ["members-change-accepted", "members-replace-accepted"],
  },
  wrap: (next, store) => async (wire) => {
    const before = storedAt(wire, store);
    const answer = await next(wire);
    const same = on("PUT /Groups/{id}")(wire, store) && storedAt(wire, store) === before;
    return same && accepted(answer) ? answerOf(304, {}, "") : answer;
  },
};
