import { asksBy } from "../../../layers/filters.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const unknownParameterRefused: Quirk = {
  id: "unknown-parameter-refused",
  title: "A query parameter that is not known is refused.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["unknown-parameter-ignored"],
  wrap: refused(asksBy("scimOktaTest"), 400, "invalidValue"),
};
