import { parameterRead } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const sortAlwaysAscends: Quirk = {
  id: "sort-always-ascends",
  title: "Lists ascend, whatever sortOrder says.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["sort-descending"],
  wrap: parameterRead("sortOrder", () => "ascending"),
};
