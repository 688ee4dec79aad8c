import type { Check } from "../../../model.ts";
import { changeCheck } from "../../kit/trial.ts";

export const patchReplaceSelected: Check = changeCheck({
  id: "patch-replace-selected",
  title: "A PATCH with replace and a filter sets the values that match",
  level: "must",
  okta: "tolerates",
  consequence: "Okta does not ask for this; others change the wrong value of a list, or none.",
  cite: ["RFC 7644 §3.5.2.3"],
  fix: "Replace every value that the filter in the path selects, and no other.",
});
