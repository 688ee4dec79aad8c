import { heard, unnoticed } from "../../../layers/layer.ts";
import { withBody } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const nullAsText: Quirk = {
  id: "null-as-text",
  title: "A nickname that is null is stored as the word null.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["nothing-accepted"],
  wrap: heard(on("POST /Users"), (wire) =>
    withBody(wire, (body) => (body["nickName"] === null ? { ...body, nickName: "null" } : body)),
  ),
};
