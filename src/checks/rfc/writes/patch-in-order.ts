import type { Check } from "../../../model.ts";
import { changeCheck } from "../../kit/trial.ts";

export const patchInOrder: Check = changeCheck({
  id: "patch-in-order",
  title: "A PATCH carries out its operations one after the other",
  level: "must",
  okta: "tolerates",
  consequence: "Okta removes members before it adds others in one request, and goes by the order.",
  cite: ["RFC 7644 §3.5.2"],
  fix: "Apply each operation to what the one before it has left.",
});
