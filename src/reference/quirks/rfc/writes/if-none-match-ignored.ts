import { heard, unnoticed } from "../../../layers/layer.ts";
import { anything } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const ifNoneMatchIgnored: Quirk = {
  id: "if-none-match-ignored",
  title: "What has not changed is sent again.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["unchanged-not-sent"],
  wrap: heard(anything, (wire) => ({
    ...wire,
    headers: wire.headers.filter(([name]) => name.toLowerCase() !== "if-none-match"),
  })),
};
