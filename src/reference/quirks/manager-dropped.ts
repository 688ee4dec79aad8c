import { isObject } from "../../scim/json.ts";
import { ENTERPRISE_USER } from "../../scim/urns.ts";
import { heard, inBoth, without } from "../layers/layer.ts";
import { withBody } from "../layers/request.ts";
import { userWrites } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const managerDropped: Quirk = {
  id: "manager-dropped",
  title: "The manager is not stored.",
  kind: "faulty",
  noticedBy: inBoth("optional-attributes-stored"),
  wrap: heard(userWrites, (wire) =>
    withBody(wire, ({ [ENTERPRISE_USER]: extension = null, ...body }) =>
      isObject(extension) ? { ...body, [ENTERPRISE_USER]: without(extension, "manager") } : body,
    ),
  ),
};
