import { refused, unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const rootSearchUnsupported: Quirk = {
  id: "root-search-unsupported",
  title: "There is no search at the base URL.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["root-search"],
  wrap: refused(({ path }) => path === "/.search", 501),
};
