import type { Check } from "../../../model.ts";
import { changeCheck } from "../../kit/trial.ts";

export const patchReplaceWithoutPath: Check = changeCheck({
  id: "patch-replace-without-path",
  title: "A PATCH with replace and no path sets the attributes that it names",
  level: "must",
  okta: "tolerates",
  consequence:
    "Okta activates and deactivates people in this form; what works for active should work for every attribute.",
  cite: ["RFC 7644 §3.5.2.3"],
  fix: "Take the value for an object of attributes, and replace each of them.",
});
