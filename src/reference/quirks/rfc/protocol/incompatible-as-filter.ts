import { refused } from "../../../layers/layer.ts";
import { wordy } from "../../../layers/mistakes.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const incompatibleAsFilter: Quirk = {
  id: "incompatible-as-filter",
  title: "A value that does not fit its attribute is said to be a matter of filters.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["incompatible-scim-type"],
  wrap: refused(wordy, 400, "invalidFilter"),
};
