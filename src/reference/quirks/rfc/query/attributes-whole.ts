import { parameterRead } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const attributesWhole: Quirk = {
  id: "attributes-whole",
  title: "attributes= brings whole attributes where parts of them are named.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["attributes-notation"],
  wrap: parameterRead("attributes", (names) => names.replaceAll(/\.\w+/g, "")),
};
