import { inBoth, said, withStatus, withText } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const getUnknownId200Or500: Quirk = {
  id: "get-unknown-id-200-or-500",
  title: "Whoever is not there is read as an empty object.",
  kind: "faulty",
  noticedBy: inBoth("meta", "resource-id", "schemas", "unknown-id-status", "user-name"),
  wrap: said(on("GET /Users/{id}"), (answer) =>
    answer.status === 404 ? withText(withStatus(answer, 200), "{}") : answer,
  ),
};
