import type { Check } from "../../../model.ts";
import { changeCheck } from "../../kit/trial.ts";

export const patchAddWithoutPath: Check = changeCheck({
  id: "patch-add-without-path",
  title: "A PATCH with add and no path adds the attributes that it names",
  level: "must",
  okta: "tolerates",
  consequence: "Okta does not ask for this; clients that leave the path out change nothing, or are refused.",
  cite: ["RFC 7644 §3.5.2.1"],
  fix: "Take the value for an object of attributes, and add each of them.",
});
