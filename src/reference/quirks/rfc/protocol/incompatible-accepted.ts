import { heard, without } from "../../../layers/layer.ts";
import { wordy } from "../../../layers/mistakes.ts";
import { withBody } from "../../../layers/request.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const incompatibleAccepted: Quirk = {
  id: "incompatible-accepted",
  title: "A value that does not fit its attribute is passed over.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["incompatible-refused"],
  wrap: heard(wordy, (wire) => withBody(wire, (body) => without(body, "active"))),
};
