import { heard, unnoticed } from "../../../layers/layer.ts";
import { anything } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const ifMatchIgnored: Quirk = {
  id: "if-match-ignored",
  title: "A write under a condition is done in any case.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["stale-version-refused"],
  wrap: heard(anything, (wire) => ({
    ...wire,
    headers: wire.headers.filter(([name]) => name.toLowerCase() !== "if-match"),
  })),
};
