import { parameterRead } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const attributesUrnUnknown: Quirk = {
  id: "attributes-urn-unknown",
  title: "Attributes that attributes= names with their schema are not known.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["attributes-notation"],
  wrap: parameterRead("attributes", (names) => (/^urn:/i.test(names) ? "id" : names)),
};
