import { refused, unnoticed } from "../../../layers/layer.ts";
import { pathOf, saying } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchInnerPath500: Quirk = {
  id: "patch-inner-path-500",
  title: "A PATCH of a part of an attribute, or of a selected value, breaks the server.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: [
    "patch-no-target",
    "patch-path-refused",
    "patch-primary",
    "patch-read-only-refused",
    "patch-remove-selected",
    "patch-replace-selected",
    "patch-replace-sub-attribute",
  ],
  wrap: refused(
    saying((operation) => /^\w+[.[]/.test(pathOf(operation))),
    500,
  ),
};
