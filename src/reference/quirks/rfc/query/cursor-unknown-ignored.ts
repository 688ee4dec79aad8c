import { parameterRead } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const cursorUnknownIgnored: Quirk = {
  id: "cursor-unknown-ignored",
  title: "A cursor that is none leads to the first page.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["invalid-cursor-refused"],
  wrap: parameterRead("cursor", (cursor) => (/^at-\d+/.test(cursor) ? cursor : "")),
};
