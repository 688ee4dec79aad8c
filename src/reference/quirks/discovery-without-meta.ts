import { said, unnoticed, withEach, without } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const discoveryWithoutMeta: Quirk = {
  id: "discovery-without-meta",
  title: "Resource types and schemas have no meta data.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(on("GET /ResourceTypes", "GET /Schemas"), (answer) => withEach(answer, (one) => without(one, "meta"))),
};
