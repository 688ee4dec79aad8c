import { said, withOnly } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const resourcetypesEmptyList: Quirk = {
  id: "resourcetypes-empty-list",
  title: "There are no resource types, says the list of them.",
  kind: "faulty",
  noticedBy: { oin: ["resource-types-listed"], aiw: [] },
  wrap: said(on("GET /ResourceTypes"), (answer) => withOnly(answer, () => false)),
};
