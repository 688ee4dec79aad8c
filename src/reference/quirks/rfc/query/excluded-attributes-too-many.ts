import { parameterRead } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const excludedAttributesTooMany: Quirk = {
  id: "excluded-attributes-too-many",
  title: "excludedAttributes= leaves the user name out as well.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["excluded-attributes"],
  wrap: parameterRead("excludedAttributes", (names) => `${names},userName`),
};
