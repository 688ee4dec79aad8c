import { idsLike } from "../layers/ids.ts";
import { unnoticed } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const idsOfDigits: Quirk = {
  id: "ids-of-digits",
  title: "Ids are digits, in strings.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: idsLike((number) => String(1000 + number)),
};
