import type { Check } from "../../../model.ts";
import { changeCheck } from "../../kit/trial.ts";

export const patchRemoveSelected: Check = changeCheck({
  id: "patch-remove-selected",
  title: "A PATCH with remove and a filter takes away exactly the values that match",
  level: "must",
  okta: "tolerates",
  consequence: "Okta removes members in this form; filters on other sub-attributes do otherwise.",
  cite: ["RFC 7644 §3.5.2.2"],
  fix: "Remove the values that the filter selects, whichever sub-attribute it compares, and no other.",
});
