import { config } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const authenticationSchemesEmpty: Quirk = {
  id: "authentication-schemes-empty",
  title: "The list of authentication schemes is empty.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["authentication-types"],
  wrap: config((told) => ({ ...told, authenticationSchemes: [] })),
};
