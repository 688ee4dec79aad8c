import { refused } from "../../../layers/layer.ts";
import { postsToOne } from "../../../layers/mistakes.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const unsupportedMethod500: Quirk = {
  id: "unsupported-method-500",
  title: "A POST to one resource is answered 500.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["unsupported-method-refused"],
  wrap: refused(postsToOne, 500),
};
