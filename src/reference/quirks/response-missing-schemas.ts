import { inBoth, said, withEach, without } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const responseMissingSchemas: Quirk = {
  id: "response-missing-schemas",
  title: "Resources do not name their schemas.",
  kind: "faulty",
  noticedBy: inBoth("schemas"),
  wrap: said(anything, (answer) => withEach(answer, (resource) => without(resource, "schemas"))),
};
