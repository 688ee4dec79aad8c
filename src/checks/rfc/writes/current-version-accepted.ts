import type { Check } from "../../../model.ts";
import { changeCheck } from "../../kit/trial.ts";

export const currentVersionAccepted: Check = changeCheck({
  id: "current-version-accepted",
  title: "A write under the condition of the current version is done",
  level: "should",
  okta: "tolerates",
  consequence: "Okta does not ask for this; clients that write under a condition never get anything written.",
  cite: ["RFC 7644 §3.14"],
  fix: "Compare If-Match weakly with the version that you have sent last, and write where they are the same.",
});
