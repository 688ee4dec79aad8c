import type { Check } from "../../../model.ts";
import { changeCheck } from "../../kit/trial.ts";

export const patchExtension: Check = changeCheck({
  id: "patch-extension",
  title: "A PATCH gives a person the first attribute of an extension",
  level: "must",
  okta: "tolerates",
  consequence: "Okta does not ask for this; others cannot give people a department who had none.",
  cite: ["RFC 7644 §3.5.2"],
  fix: "Where a path begins with the URN of an extension, add the extension and name it among the schemas.",
});
