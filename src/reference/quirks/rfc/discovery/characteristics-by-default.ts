import { definitions } from "../../../layers/documents.ts";
import { unnoticed, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const characteristicsByDefault: Quirk = {
  id: "characteristics-by-default",
  title: "Schemas leave out all characteristics for which there is a default.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: definitions((definition) =>
    without(
      definition,
      "required",
      "canonicalValues",
      "caseExact",
      "mutability",
      "returned",
      "uniqueness",
      "description",
    ),
  ),
};
