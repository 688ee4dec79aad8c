import { refused } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const schemasUnsupported: Quirk = {
  id: "schemas-unsupported",
  title: "The schemas are not told.",
  kind: "faulty",
  noticedBy: { oin: ["discovery-offered"], aiw: [] },
  wrap: refused(on("GET /Schemas"), 404),
};
