import { config } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import { listResponse } from "../../../listing.ts";
import type { Quirk } from "../../../quirk.ts";

export const configInList: Quirk = {
  id: "config-in-list",
  title: "The configuration comes in a list.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["config-object"],
  wrap: config((one) => listResponse(1, 1, [one])),
};
