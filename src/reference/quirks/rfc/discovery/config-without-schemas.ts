import { config } from "../../../layers/documents.ts";
import { unnoticed, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const configWithoutSchemas: Quirk = {
  id: "config-without-schemas",
  title: "The configuration does not name its schema.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["discovery-schemas"],
  wrap: config((told) => without(told, "schemas")),
};
