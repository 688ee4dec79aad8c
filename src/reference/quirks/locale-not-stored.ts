import { heard, inBoth, without } from "../layers/layer.ts";
import { withBody } from "../layers/request.ts";
import { userWrites } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const localeNotStored: Quirk = {
  id: "locale-not-stored",
  title: "The locale is not stored.",
  kind: "faulty",
  noticedBy: inBoth("optional-attributes-stored"),
  wrap: heard(userWrites, (wire) => withBody(wire, (body) => without(body, "locale"))),
};
