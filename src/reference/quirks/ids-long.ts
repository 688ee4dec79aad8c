import { idsLike } from "../layers/ids.ts";
import { unnoticed } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const idsLong: Quirk = {
  id: "ids-long",
  title: "Ids have three hundred characters.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: idsLike((number) => `${"0123456789".repeat(30)}-${number}`),
};
