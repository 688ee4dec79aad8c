import { config } from "../../../layers/documents.ts";
import { layers, refused } from "../../../layers/layer.ts";
import { patches } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchUnoffered404: Quirk = {
  id: "patch-unoffered-404",
  title: "The server says that it has no PATCH, and answers 404 to every one.",
  kind: "faulty",
  noticedBy: {
    oin: [
      "activation-accepted",
      "deactivation-accepted",
      "members-change-accepted",
      "members-replace-accepted",
      "name-assertion-accepted",
      "password-accepted",
    ],
    aiw: [],
  },
  rfc: ["members-change-accepted", "patch-unoffered-status"],
  wrap: layers(
    refused(patches, 404),
    config((told) => ({ ...told, patch: { supported: false } })),
  ),
};
