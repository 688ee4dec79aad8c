import { inBoth, said, withStatus, withText } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import { listResponse } from "../listing.ts";
import type { Quirk } from "../quirk.ts";

export const getUnknownIdEmptyList: Quirk = {
  id: "get-unknown-id-empty-list",
  title: "Reading somebody who does not exist is answered with an empty list.",
  kind: "faulty",
  noticedBy: inBoth("meta", "resource-id", "schemas", "unknown-id-status", "user-name"),
  wrap: said(on("GET /Users/{id}"), (answer) =>
    answer.status === 404 ? withText(withStatus(answer, 200), JSON.stringify(listResponse(0, 1, []))) : answer,
  ),
};
