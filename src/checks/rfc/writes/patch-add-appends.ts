import type { Check } from "../../../model.ts";
import { changeCheck } from "../../kit/trial.ts";

export const patchAddAppends: Check = changeCheck({
  id: "patch-add-appends",
  title: "A PATCH with add on a list keeps the values that are there",
  level: "must",
  okta: "tolerates",
  consequence: "Okta adds members in this form; lists of people do otherwise.",
  cite: ["RFC 7644 §3.5.2.1"],
  fix: "Append the new value to the list.",
});
