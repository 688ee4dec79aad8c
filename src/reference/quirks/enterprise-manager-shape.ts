import { attribute, isObject } from "../../scim/json.ts";
import { ENTERPRISE_USER } from "../../scim/urns.ts";
import { inBoth, refused } from "../layers/layer.ts";
import { bodyOf } from "../layers/request.ts";
import { both, userWrites } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const enterpriseManagerShape: Quirk = {
  id: "enterprise-manager-shape",
  title: "A manager must be a string, not an object.",
  kind: "faulty",
  noticedBy: inBoth("create-accepted"),
  wrap: refused(
    both(userWrites, (wire) => isObject(attribute(bodyOf(wire)[ENTERPRISE_USER], "manager"))),
    400,
    "invalidValue",
  ),
};
