import type { Check } from "../../../model.ts";
import { changeCheck } from "../../kit/trial.ts";

export const patchReplaceList: Check = changeCheck({
  id: "patch-replace-list",
  title: "A PATCH with replace on a list leaves exactly the new values",
  level: "must",
  okta: "tolerates",
  consequence: "Okta replaces the members of groups in this form; lists of people do otherwise.",
  cite: ["RFC 7644 §3.5.2.3"],
  fix: "Replace the whole list where the path has no filter.",
});
