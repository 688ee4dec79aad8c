import { answerOf } from "../../scim/json.ts";
import { SCIM_JSON } from "../incoming.ts";
import { inBoth, said } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupDelete200: Quirk = {
  id: "group-delete-200",
  title: "A delete is answered 200 with an empty object.",
  kind: "faulty",
  noticedBy: inBoth("delete-status"),
  wrap: said(on("DELETE /Users/{id}", "DELETE /Groups/{id}"), (answer) =>
    answer.status === 204 ? answerOf(200, { "content-type": SCIM_JSON }, "{}") : answer,
  ),
};
