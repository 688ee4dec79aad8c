import { refusal, said } from "../../../layers/layer.ts";
import { astray } from "../../../layers/mistakes.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const unknownEndpoint400: Quirk = {
  id: "unknown-endpoint-400",
  title: "An endpoint that does not exist is answered 400.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["unknown-endpoint-status"],
  wrap: said(astray, (answer) => (answer.status === 404 ? refusal(400) : answer)),
};
