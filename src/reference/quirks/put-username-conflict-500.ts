import { inBoth, refusal, said } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const putUsernameConflict500: Quirk = {
  id: "put-username-conflict-500",
  title: "Whoever is given a user name that is taken breaks the server.",
  kind: "faulty",
  noticedBy: inBoth("taken-name-status"),
  wrap: said(on("PUT /Users/{id}", "PATCH /Users/{id}"), (answer) => (answer.status === 409 ? refusal(500) : answer)),
};
