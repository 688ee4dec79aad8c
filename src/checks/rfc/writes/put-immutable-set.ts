import type { Check } from "../../../model.ts";
import { changeCheck } from "../../kit/trial.ts";

export const putImmutableSet: Check = changeCheck({
  id: "put-immutable-set",
  title: "A PUT gives an immutable attribute its first value",
  level: "should",
  okta: "tolerates",
  consequence: "Okta does not ask for this; a client can never set what may be set once.",
  cite: ["RFC 7644 §3.5.1", "RFC 7643 §7"],
  fix: "Store the value of an immutable attribute that has none yet.",
});
