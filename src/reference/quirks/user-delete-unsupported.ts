import { refused, unnoticed } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const userDeleteUnsupported: Quirk = {
  id: "user-delete-unsupported",
  title: "Users cannot be deleted, which Okta never does.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: refused(on("DELETE /Users/{id}"), 501),
};
