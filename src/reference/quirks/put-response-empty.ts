import { accepted } from "../../scim/answers.ts";
import { inBoth, noContent, said } from "../layers/layer.ts";
import { puts } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const putResponseEmpty: Quirk = {
  id: "put-response-empty",
  title: "A PUT is answered 204.",
  kind: "faulty",
  noticedBy: inBoth("update-answer"),
  wrap: said(puts, (answer) => (accepted(answer) ? noContent : answer)),
};
