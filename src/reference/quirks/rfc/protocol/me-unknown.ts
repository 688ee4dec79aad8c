import { refused } from "../../../layers/layer.ts";
import { isMe } from "../../../layers/mistakes.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const meUnknown: Quirk = {
  id: "me-unknown",
  title: "There is nothing at /Me.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["me-status"],
  wrap: refused(isMe, 404),
};
