import type { Check } from "../../../model.ts";
import { changeCheck } from "../../kit/trial.ts";

export const patchReplaceValue: Check = changeCheck({
  id: "patch-replace-value",
  title: "A PATCH with replace and a path sets a single value",
  level: "must",
  okta: "tolerates",
  consequence: "Okta names no path for people; clients that do change nothing, or are refused.",
  cite: ["RFC 7644 §3.5.2.3"],
  fix: "Replace the value at the path.",
});
