import { heard, inBoth, without } from "../layers/layer.ts";
import { withBody } from "../layers/request.ts";
import { userWrites } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const externalidNotStored: Quirk = {
  id: "externalid-not-stored",
  title: "The externalId is not stored.",
  kind: "faulty",
  noticedBy: inBoth("external-id-stored"),
  wrap: heard(userWrites, (wire) => withBody(wire, (body) => without(body, "externalId"))),
};
