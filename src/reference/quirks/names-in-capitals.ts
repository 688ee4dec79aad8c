import { renamed } from "../layers/names.ts";
import { said, unnoticed, withEach } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const namesInCapitals: Quirk = {
  id: "names-in-capitals",
  title: "The names of people and groups are shown in capitals, which their schema allows.",
  kind: "legal",
  noticedBy: unnoticed,
  spec: ["spec-as-sent"],
  wrap: said(anything, (answer) => withEach(answer, (resource) => renamed(resource, (name) => name.toUpperCase()))),
};
