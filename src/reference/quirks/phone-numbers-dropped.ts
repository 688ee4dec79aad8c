import { passedOver } from "../layers/attributes.ts";
import { inBoth } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const phoneNumbersDropped: Quirk = {
  id: "phone-numbers-dropped",
  title: "Telephone numbers are accepted and not stored.",
  kind: "faulty",
  noticedBy: inBoth("optional-attributes-stored"),
  wrap: passedOver("phoneNumbers"),
};
