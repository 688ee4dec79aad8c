import type { Check } from "../../../model.ts";
import { changeCheck } from "../../kit/trial.ts";

export const patchRemoveValue: Check = changeCheck({
  id: "patch-remove-value",
  title: "A PATCH with remove takes a single value away",
  level: "must",
  okta: "tolerates",
  consequence: "Okta does not ask for this; others cannot take a value away.",
  cite: ["RFC 7644 §3.5.2.2"],
  fix: "Remove the attribute at the path; it has no value from then on.",
});
