import { unnoticed } from "../../../layers/layer.ts";
import { taking, ofPath } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchDateIgnored: Quirk = {
  id: "patch-date-ignored",
  title: "A PATCH of what only the server can say is accepted, and changes nothing.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-read-only-refused"],
  wrap: taking(ofPath("replace", "meta.created")),
};
