import { USER } from "../../scim/urns.ts";
import { said, withOnly } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const schemasWithoutUser: Quirk = {
  id: "schemas-without-user",
  title: "The User schema is not among the schemas.",
  kind: "faulty",
  noticedBy: { oin: ["user-schema"], aiw: [] },
  wrap: said(on("GET /Schemas"), (answer) => withOnly(answer, (schema) => schema["id"] !== USER)),
};
