import { idsLike } from "../layers/ids.ts";
import { unnoticed } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const idsToBeEncoded: Quirk = {
  id: "ids-to-be-encoded",
  title: "Ids have blanks, slashes, accents and signs in them that a path must encode.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: idsLike((number) => `team/${number} größe?#50%|x`),
};
