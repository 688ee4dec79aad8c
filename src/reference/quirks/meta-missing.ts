import { inBoth, said, withEach, without } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const metaMissing: Quirk = {
  id: "meta-missing",
  title: "Resources have no meta.",
  kind: "faulty",
  noticedBy: inBoth("meta"),
  wrap: said(anything, (answer) => withEach(answer, (resource) => without(resource, "meta"))),
};
