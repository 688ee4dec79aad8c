import { text } from "../../scim/json.ts";
import { heard, inBoth } from "../layers/layer.ts";
import { withBody } from "../layers/request.ts";
import { userWrites } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const externalidLowercased: Quirk = {
  id: "externalid-lowercased",
  title: "The externalId is stored in lower case.",
  kind: "faulty",
  noticedBy: inBoth("external-id-stored"),
  wrap: heard(userWrites, (wire) =>
    withBody(wire, (body) => ({ ...body, externalId: (text(body, "externalId") ?? "").toLowerCase() })),
  ),
};
