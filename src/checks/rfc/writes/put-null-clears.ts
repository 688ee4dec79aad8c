import type { Check } from "../../../model.ts";
import { changeCheck } from "../../kit/trial.ts";

export const putNullClears: Check = changeCheck({
  id: "put-null-clears",
  title: "A PUT with null or an empty list empties the attribute",
  level: "should",
  okta: "tolerates",
  consequence: "Okta writes empty texts instead; other clients cannot take a value away.",
  cite: ["RFC 7644 §3.5.1", "RFC 7643 §2.5"],
  fix: "Take null and [] in a PUT for the wish to empty the attribute.",
});
