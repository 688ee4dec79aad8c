import { resourceTypes } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const endpointAbsolute: Quirk = {
  id: "endpoint-absolute",
  title: "The endpoint of users is a whole URL.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["endpoints-relative"],
  wrap: resourceTypes((type) => ({ ...type, endpoint: "https://directory.example.com/scim/v2/Users" }), "User"),
};
