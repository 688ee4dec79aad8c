import { refused } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const resourcetypesUnsupported: Quirk = {
  id: "resourcetypes-unsupported",
  title: "The resource types are not told.",
  kind: "faulty",
  noticedBy: { oin: ["discovery-offered"], aiw: [] },
  wrap: refused(on("GET /ResourceTypes"), 501),
};
