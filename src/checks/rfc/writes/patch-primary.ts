import type { Check } from "../../../model.ts";
import { changeCheck } from "../../kit/trial.ts";

export const patchPrimary: Check = changeCheck({
  id: "patch-primary",
  title: "A PATCH makes another value the primary one",
  level: "must",
  okta: "tolerates",
  consequence: "Okta does not ask for this; others cannot say which address counts.",
  cite: ["RFC 7644 §3.5.2"],
  fix: "Set primary on the value that the path selects, and take the mark from all others.",
});
