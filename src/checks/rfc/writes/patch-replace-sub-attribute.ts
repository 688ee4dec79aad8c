import type { Check } from "../../../model.ts";
import { changeCheck } from "../../kit/trial.ts";

export const patchReplaceSubAttribute: Check = changeCheck({
  id: "patch-replace-sub-attribute",
  title: "A PATCH with replace sets one part of the values that match",
  level: "must",
  okta: "tolerates",
  consequence:
    "Okta does not ask for this; of others, whoever corrects an address loses its type, or corrects nothing.",
  cite: ["RFC 7644 §3.5.2.3"],
  fix: "Replace the sub-attribute behind the filter in every value that matches; leave the rest of the value.",
});
