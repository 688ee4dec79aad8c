import { idsLike } from "../layers/ids.ts";
import { inBoth, layers } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const counted = (number: number): string => String(5000 + number);

export const idsCountedByType: Quirk = {
  id: "ids-counted-by-type",
  title: "Users and groups are counted for themselves, and their numbers are their ids.",
  kind: "faulty",
  noticedBy: inBoth("id-unique"),
  wrap: layers(idsLike(counted, on("POST /Users")), idsLike(counted, on("POST /Groups"))),
};
