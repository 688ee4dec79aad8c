import { idsLike } from "../layers/ids.ts";
import { unnoticed } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const idsWithSigns: Quirk = {
  id: "ids-with-signs",
  title: "Ids have an @ and a colon in them.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: idsLike((number) => `acme:${number}@directory`),
};
