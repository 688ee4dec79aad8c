import { idsLike } from "../layers/ids.ts";
import { inBoth, layers, said, withEach } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const idNumeric: Quirk = {
  id: "id-numeric",
  title: "Ids are numbers.",
  kind: "faulty",
  noticedBy: inBoth("resource-id-string"),
  wrap: layers(
    idsLike((number) => String(1000 + number)),
    said(anything, (answer) =>
      withEach(answer, ({ id, ...rest }) => ({ id: /^\d+$/.test(String(id)) ? Number(id) : (id ?? null), ...rest })),
    ),
  ),
};
