import { answerOf } from "../../scim/json.ts";
import { inBoth, peek } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const createAnswersSomebodyElse: Quirk = {
  id: "create-answers-somebody-else",
  title: "The answer to the creation of a user shows the oldest user of all.",
  kind: "faulty",
  noticedBy: inBoth("create-body"),
  wrap: (next, store) => async (wire) => {
    const answer = await next(wire);
    const [oldest] = store.users.keys();
    if (answer.status !== 201 || oldest === undefined || !on("POST /Users")(wire, store)) return answer;
    const shown = await peek(next, { ...wire, path: `/Users/${oldest}` });
    return answerOf(201, { ...shown.headers, location: shown.headers["content-location"] ?? "" }, shown.text);
  },
};
