import { parameterRead } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const attributesIgnored: Quirk = {
  id: "attributes-ignored",
  title: "attributes= is passed over.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["attributes-notation", "attributes-only", "attributes-without-meta"],
  wrap: parameterRead("attributes", () => undefined),
};
