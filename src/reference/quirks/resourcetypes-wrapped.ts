import { said, withEach } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const resourcetypesWrapped: Quirk = {
  id: "resourcetypes-wrapped",
  title: "Every resource type is wrapped in an object of its own.",
  kind: "faulty",
  noticedBy: { oin: ["resource-types-listed"], aiw: [] },
  wrap: said(on("GET /ResourceTypes"), (answer) => withEach(answer, (resourceType) => ({ resourceType }))),
};
