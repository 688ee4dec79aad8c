import { asksBy } from "../../../layers/filters.ts";
import { said, unnoticed, withEach, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const attributesWithoutSchemas: Quirk = {
  id: "attributes-without-schemas",
  title: "schemas is left out where attributes= does not name it.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(asksBy("attributes"), (answer) => withEach(answer, (one) => without(one, "schemas"))),
};
