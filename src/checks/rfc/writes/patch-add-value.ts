import type { Check } from "../../../model.ts";
import { changeCheck } from "../../kit/trial.ts";

export const patchAddValue: Check = changeCheck({
  id: "patch-add-value",
  title: "A PATCH with add sets a single value, whether there is one or not",
  level: "must",
  okta: "tolerates",
  consequence: "Okta does not ask for this; clients that write with add change nothing, or are refused.",
  cite: ["RFC 7644 §3.5.2.1"],
  fix: "Set the value at the path; replace the one that is there.",
});
