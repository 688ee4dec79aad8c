import { refusal, said, unnoticed } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const putUsernameConflict400: Quirk = {
  id: "put-username-conflict-400",
  title: "Whoever is given a user name that is taken is told so with 400.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(on("PUT /Users/{id}", "PATCH /Users/{id}"), (answer) =>
    answer.status === 409 ? refusal(400, "uniqueness") : answer,
  ),
};
