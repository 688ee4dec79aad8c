import { heard, unnoticed } from "../../../layers/layer.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const addressOnOneLine: Quirk = {
  id: "address-on-one-line",
  title: "The lines of an address are put on one.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["address-in-part"],
  wrap: heard(on("POST /Users"), (wire) => ({
    ...wire,
    ...(wire.body === undefined ? {} : { body: wire.body.replaceAll("\\n", ", ") }),
  })),
};
