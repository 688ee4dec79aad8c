import { answerOf } from "../../scim/json.ts";
import { inBoth, said } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const errorPlainText: Quirk = {
  id: "error-plain-text",
  title: "An unknown id is answered in plain text.",
  kind: "faulty",
  noticedBy: inBoth("error-body"),
  wrap: said(on("GET /Users/{id}", "GET /Groups/{id}"), (answer) =>
    answer.status === 404 ? answerOf(404, { "content-type": "text/plain" }, "404 page not found") : answer,
  ),
};
