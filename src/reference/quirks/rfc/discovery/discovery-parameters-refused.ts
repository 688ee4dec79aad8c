import { refused, unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const discoveryParametersRefused: Quirk = {
  id: "discovery-parameters-refused",
  title: "Whoever asks for the resource types in an order is refused.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["discovery-parameters-ignored"],
  wrap: refused(({ path }) => path.startsWith("/ResourceTypes?") && path.includes("sortBy="), 400),
};
