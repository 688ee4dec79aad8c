import { refused } from "../../../layers/layer.ts";
import { isAsking } from "../../../layers/mistakes.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const acceptJson406: Quirk = {
  id: "accept-json-406",
  title: "Who accepts application/json only is answered 406.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["accept-json"],
  wrap: refused(isAsking("accept", "application/json"), 406),
};
