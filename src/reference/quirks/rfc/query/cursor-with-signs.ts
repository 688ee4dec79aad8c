import { text } from "../../../../scim/json.ts";
import { asksBy, parameterRead } from "../../../layers/filters.ts";
import { layers, said, unnoticed, withJson } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const cursorWithSigns: Quirk = {
  id: "cursor-with-signs",
  title: "Cursors have signs in them that mean something in a URL.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["cursor-characters"],
  wrap: layers(
    parameterRead("cursor", (cursor) => cursor.replace(/=+$/, "")),
    said(asksBy("cursor"), (answer) =>
      withJson(answer, (list) =>
        "nextCursor" in list ? { ...list, nextCursor: `${text(list, "nextCursor")}==` } : list,
      ),
    ),
  ),
};
