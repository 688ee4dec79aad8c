import { inBoth, said, withHeaders, withText } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const auth401NonScimBody: Quirk = {
  id: "auth-401-non-scim-body",
  title: "A 401 is plain text.",
  kind: "faulty",
  noticedBy: inBoth("gateway-error-body"),
  spec: ["gateway-error-body", "spec-error-detail", "spec-error-status", "spec-schemas"],
  wrap: said(anything, (answer) =>
    answer.status === 401 ? withHeaders(withText(answer, "Unauthorized"), { "content-type": "text/plain" }) : answer,
  ),
};
