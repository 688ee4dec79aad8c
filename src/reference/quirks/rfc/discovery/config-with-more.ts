import { config } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const configWithMore: Quirk = {
  id: "config-with-more",
  title: "The configuration speaks of features that came later, and of some of its own.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: config((told) => ({
    ...told,
    securityEvents: { asyncRequest: "none", eventUris: [] },
    interopProfileConformant: false,
    "x-region": "eu",
  })),
};
