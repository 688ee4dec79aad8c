import { inBoth, said, withText } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const responseKeyTwice: Quirk = {
  id: "response-key-twice",
  title: "active is shown twice.",
  kind: "faulty",
  noticedBy: inBoth("json-keys"),
  wrap: said(on("GET /Users/{id}"), (answer) => withText(answer, answer.text.replace('{"', '{"active":false,"'))),
};
