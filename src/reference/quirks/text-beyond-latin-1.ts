import { heard, inBoth } from "../layers/layer.ts";
import { writes } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const textBeyondLatin1: Quirk = {
  id: "text-beyond-latin-1",
  title: "Letters beyond Latin-1 are stored as question marks.",
  kind: "faulty",
  noticedBy: inBoth("attributes-stored", "group-name-stored", "optional-attributes-current"),
  wrap: heard(writes, (wire) => ({ ...wire, body: wire.body?.replaceAll(/[\u0100-\u{10ffff}]/gu, "?") ?? "" })),
};
