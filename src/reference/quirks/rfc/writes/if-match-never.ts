import { headerOf } from "../../../incoming.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const ifMatchNever: Quirk = {
  id: "if-match-never",
  title: "No weak version meets the condition of a write.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["current-version-accepted"],
  wrap: refused((wire) => headerOf(wire, "if-match")?.startsWith("W/") === true, 412),
};
