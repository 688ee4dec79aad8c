import { said, withHeaders, withStatus, withText } from "../../../layers/layer.ts";
import { isMe } from "../../../layers/mistakes.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const meRedirected: Quirk = {
  id: "me-redirected",
  title: "/Me leads to a person.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(isMe, (answer) => withHeaders(withText(withStatus(answer, 308), ""), { location: "/Users/me-1" })),
};
