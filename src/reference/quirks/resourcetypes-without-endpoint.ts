import { said, withEach, without } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const resourcetypesWithoutEndpoint: Quirk = {
  id: "resourcetypes-without-endpoint",
  title: "Resource types do not say where their resources are.",
  kind: "faulty",
  noticedBy: { oin: ["resource-types-listed"], aiw: [] },
  wrap: said(on("GET /ResourceTypes"), (answer) => withEach(answer, (type) => without(type, "endpoint"))),
};
