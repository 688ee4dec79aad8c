import { refused } from "../../../layers/layer.ts";
import { isAsking } from "../../../layers/mistakes.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const acceptNothing406: Quirk = {
  id: "accept-nothing-406",
  title: "Who does not say what they accept is answered 406.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["accept-nothing"],
  wrap: refused(isAsking("accept", undefined), 406),
};
