import { unnoticed } from "../../../layers/layer.ts";
import { pathOf, taking } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchUnknownPathAccepted: Quirk = {
  id: "patch-unknown-path-accepted",
  title: "A PATCH of an attribute that nobody knows is accepted, and changes nothing.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-unknown-path-told"],
  wrap: taking((operation) => /unknown/i.test(pathOf(operation))),
};
