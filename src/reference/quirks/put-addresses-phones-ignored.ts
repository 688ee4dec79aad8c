import { leftByPut } from "../layers/attributes.ts";
import { inBoth } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const putAddressesPhonesIgnored: Quirk = {
  id: "put-addresses-phones-ignored",
  title: "A PUT leaves addresses and telephone numbers as they are.",
  kind: "faulty",
  noticedBy: inBoth("optional-attributes-current"),
  wrap: leftByPut("addresses", "phoneNumbers"),
};
