import { parameterRead } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const attributesWithMeta: Quirk = {
  id: "attributes-with-meta",
  title: "meta is always there.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["attributes-without-meta"],
  wrap: parameterRead("attributes", (names) => `${names},meta`),
};
