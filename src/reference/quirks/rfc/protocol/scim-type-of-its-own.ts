import { said, withError } from "../../../layers/layer.ts";
import { astray } from "../../../layers/mistakes.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const scimTypeOfItsOwn: Quirk = {
  id: "scim-type-of-its-own",
  title: "What does not exist is refused with a scimType that no RFC knows.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["scim-type-known"],
  wrap: said(astray, (answer) => withError(answer, (error) => ({ ...error, scimType: "noSuchThing" }))),
};
