import { filterLike } from "../../../layers/filters.ts";
import { said, unnoticed, withError, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterUnknownOperatorUntold: Quirk = {
  id: "filter-unknown-operator-untold",
  title: "The refusal of an operator does not say what is wrong.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["unknown-operator-refused"],
  wrap: said(filterLike(/ regex /), (answer) => withError(answer, (error) => without(error, "detail"))),
};
