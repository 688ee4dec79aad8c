import { asksBy } from "../../../layers/filters.ts";
import { said, unnoticed, withEach, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const excludedIdGone: Quirk = {
  id: "excluded-id-gone",
  title: "excludedAttributes=id takes the id away.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["resource-id"],
  wrap: said(asksBy("excludedAttributes", /\bid\b/), (answer) => withEach(answer, (one) => without(one, "id"))),
};
