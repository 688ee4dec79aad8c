import { idsLike } from "../layers/ids.ts";
import { counted, inBoth, layers, said, withEach } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const idNumeric: Quirk = {
  id: "id-numeric",
  title: "Ids are numbers.",
  kind: "faulty",
  noticedBy: inBoth("resource-id-string"),
  wrap: layers(
    idsLike((number) => String(1000 + number)),
    said(anything, (answer) => withEach(answer, ({ id = null, ...rest }) => ({ id: counted(id), ...rest }))),
  ),
};
