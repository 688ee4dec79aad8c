import type { Check } from "../../../model.ts";
import { changeCheck } from "../../kit/trial.ts";

export const patchRemoveList: Check = changeCheck({
  id: "patch-remove-list",
  title: "A PATCH with remove and no filter empties the list",
  level: "must",
  okta: "tolerates",
  consequence: "Okta removes members one by one; clients that empty a group at once leave everybody in it.",
  cite: ["RFC 7644 §3.5.2.2"],
  fix: "Remove all values where the path has no filter.",
});
