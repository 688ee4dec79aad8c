import { asksBy } from "../../../layers/filters.ts";
import { said, unnoticed, withError, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const cursorUnknownUntyped: Quirk = {
  id: "cursor-unknown-untyped",
  title: "The refusal of a cursor has no scimType.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["invalid-cursor-refused"],
  wrap: said(asksBy("cursor", /none$/), (answer) => withError(answer, (error) => without(error, "scimType"))),
};
