import { config } from "../../../layers/documents.ts";
import { unnoticed, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const configWithoutAuthentication: Quirk = {
  id: "config-without-authentication",
  title: "The configuration does not say how clients prove themselves.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["authentication-schemes", "config-public"],
  wrap: config((told) => without(told, "authenticationSchemes")),
};
