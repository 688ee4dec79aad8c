import type { Check } from "../../../model.ts";
import { changeCheck } from "../../kit/trial.ts";

export const patchReplaceAbsent: Check = changeCheck({
  id: "patch-replace-absent",
  title: "A PATCH with replace sets an attribute that has no value",
  level: "must",
  okta: "tolerates",
  consequence: "Okta does not ask for this; others are refused where they write a value for the first time.",
  cite: ["RFC 7644 §3.5.2.3"],
  fix: "Take replace for add where the attribute has no value; noTarget is for filters that match nothing.",
});
