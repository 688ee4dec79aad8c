import { refused } from "../../../layers/layer.ts";
import { isAsking } from "../../../layers/mistakes.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const contentTypeJson415: Quirk = {
  id: "content-type-json-415",
  title: "Bodies in application/json are refused.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["json-body-accepted"],
  wrap: refused(isAsking("content-type", "application/json"), 415),
};
