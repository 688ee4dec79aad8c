import { refused, unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const searchUnsupported: Quirk = {
  id: "search-unsupported",
  title: "POST /Users/.search is not on offer.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["search-answered"],
  wrap: refused(({ path }) => path === "/Users/.search", 501),
};
