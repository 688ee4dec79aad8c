import { foreignIn } from "../layers/attributes.ts";
import { heard, inBoth, without } from "../layers/layer.ts";
import { withBody } from "../layers/request.ts";
import { userWrites } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const extensionDropped: Quirk = {
  id: "extension-dropped",
  title: "Extensions other than the enterprise one are accepted and not stored.",
  kind: "faulty",
  noticedBy: inBoth("optional-attributes-stored"),
  wrap: heard(userWrites, (wire) => withBody(wire, (body) => without(body, ...foreignIn(body)))),
};
