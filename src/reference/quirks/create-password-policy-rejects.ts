import { text } from "../../scim/json.ts";
import { inBoth, refused } from "../layers/layer.ts";
import { bodyOf } from "../layers/request.ts";
import { both, on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const createPasswordPolicyRejects: Quirk = {
  id: "create-password-policy-rejects",
  title: "Passwords need a special character.",
  kind: "faulty",
  noticedBy: inBoth("create-accepted"),
  wrap: refused(
    both(on("POST /Users"), (wire) => /^\w+$/.test(text(bodyOf(wire), "password") ?? "")),
    400,
    "invalidValue",
  ),
};
