import { pathname } from "../../../../scim/answers.ts";
import { heard, unnoticed } from "../../../layers/layer.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const attributesIgnoredInWrites: Quirk = {
  id: "attributes-ignored-in-writes",
  title: "attributes= is passed over in the answer to a create.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["attributes-on-writes"],
  wrap: heard(on("POST /Users"), (wire) => ({ ...wire, path: pathname(wire.path) })),
};
