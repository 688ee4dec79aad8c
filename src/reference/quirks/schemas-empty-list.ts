import { said, withOnly } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const schemasEmptyList: Quirk = {
  id: "schemas-empty-list",
  title: "There are no schemas, says the list of them.",
  kind: "faulty",
  noticedBy: { oin: ["schemas-listed"], aiw: [] },
  wrap: said(on("GET /Schemas"), (answer) => withOnly(answer, () => false)),
};
