import { heard, unnoticed } from "../../../layers/layer.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const resourceTypeMistaken: Quirk = {
  id: "resource-type-mistaken",
  title: "Whatever resource type is asked for, the first is shown.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["single-documents"],
  wrap: heard(on("GET /ResourceTypes/{id}"), (wire) => ({ ...wire, path: "/ResourceTypes/Group" })),
};
