import { accepted } from "../../scim/answers.ts";
import { answerOf } from "../../scim/json.ts";
import { inBoth, said } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const readHtmlPage: Quirk = {
  id: "read-html-page",
  title: "Reading a user is answered with a page of HTML.",
  kind: "faulty",
  noticedBy: inBoth("json"),
  wrap: said(on("GET /Users/{id}"), (answer) =>
    accepted(answer)
      ? answerOf(200, { "content-type": "text/html" }, `<html><pre>${answer.text}</pre></html>`)
      : answer,
  ),
};
