import type { Check } from "../../../model.ts";
import { changeCheck } from "../../kit/trial.ts";

export const patchReplaceComplex: Check = changeCheck({
  id: "patch-replace-complex",
  title: "A PATCH with replace leaves the other parts of a complex attribute",
  level: "must",
  okta: "tolerates",
  consequence: "Okta does not ask for this; of others, whoever changes the given name loses the family name.",
  cite: ["RFC 7644 §3.5.2.3"],
  fix: "Replace only the sub-attributes that the value names.",
});
