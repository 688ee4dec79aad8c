import { meAt } from "../../../layers/mistakes.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const meIsWhereItIs: Quirk = {
  id: "me-is-where-it-is",
  title: "/Me says of itself that it is at /Me.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["me-location"],
  wrap: meAt("/Me"),
};
