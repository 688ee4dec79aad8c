import { inBoth, refused } from "../layers/layer.ts";
import { changesPassword } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const passwordPolicyGeneric500: Quirk = {
  id: "password-policy-generic-500",
  title: "A new password breaks the server.",
  kind: "faulty",
  noticedBy: inBoth("password-accepted"),
  wrap: refused(changesPassword, 500),
};
