import { meAt } from "../../../layers/mistakes.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const meOffered: Quirk = {
  id: "me-offered",
  title: "/Me is answered with a person, and says where they are.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: meAt("/Users/me-1"),
};
