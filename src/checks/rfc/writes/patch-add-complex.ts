import type { Check } from "../../../model.ts";
import { changeCheck } from "../../kit/trial.ts";

export const patchAddComplex: Check = changeCheck({
  id: "patch-add-complex",
  title: "A PATCH with add leaves the other parts of a complex attribute",
  level: "should",
  okta: "tolerates",
  consequence: "Okta does not ask for this; of others, whoever adds a part of the name loses the rest.",
  cite: ["RFC 7644 §3.5.2.1"],
  fix: "Set only the sub-attributes that the value names.",
});
