import { isObject } from "../../scim/json.ts";
import { refused } from "../layers/layer.ts";
import { bodyOf, listIn } from "../layers/request.ts";
import { both, userWrites } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const entitlementsObjectRejected: Quirk = {
  id: "entitlements-object-rejected",
  title: "A user with entitlements that are objects is refused.",
  kind: "faulty",
  noticedBy: { oin: ["create-accepted"], aiw: [] },
  wrap: refused(
    both(userWrites, (wire) => listIn(bodyOf(wire), "entitlements").some(isObject)),
    400,
    "invalidSyntax",
  ),
};
