import { passedOver } from "../layers/attributes.ts";
import { inBoth } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const profileAttributesDropped: Quirk = {
  id: "profile-attributes-dropped",
  title: "Title, user type, time zone and preferred language are accepted and not stored.",
  kind: "faulty",
  noticedBy: inBoth("optional-attributes-stored"),
  wrap: passedOver("title", "userType", "timezone", "preferredLanguage"),
};
