import { idsLike } from "../layers/ids.ts";
import { inBoth } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const idReservedWord: Quirk = {
  id: "id-reserved-word",
  title: "Ids contain the word bulkId.",
  kind: "faulty",
  noticedBy: inBoth("resource-id"),
  wrap: idsLike((number) => `bulkId-${number}`),
};
