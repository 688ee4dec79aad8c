import { heard } from "../../../layers/layer.ts";
import { malformed } from "../../../layers/mistakes.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const malformedCompleted: Quirk = {
  id: "malformed-completed",
  title: "A create that breaks off is taken for whole.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["malformed-refused"],
  wrap: heard(malformed, (wire) => ({ ...wire, body: `${wire.body ?? ""}}` })),
};
