import { isObject } from "../../scim/json.ts";
import { refused } from "../layers/layer.ts";
import { bodyOf, listIn } from "../layers/request.ts";
import { both, userWrites } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const rolesStringValueRejected: Quirk = {
  id: "roles-string-value-rejected",
  title: "Roles that do not say of which type they are break the server.",
  kind: "faulty",
  noticedBy: { oin: ["create-accepted"], aiw: [] },
  wrap: refused(
    both(userWrites, (wire) =>
      listIn(bodyOf(wire), "roles").some((role) => isObject(role) && role["type"] === undefined),
    ),
    500,
  ),
};
