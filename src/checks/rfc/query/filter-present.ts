import type { Check } from "../../../model.ts";
import { filterCheck } from "../../kit/query.ts";

export const filterPresent: Check = filterCheck({
  id: "filter-present",
  title: "pr finds whoever has a value",
  level: "should",
  okta: "tolerates",
  consequence: "Okta does not ask for it; clients that look for missing data find none, or everybody.",
  cite: ["RFC 7644 §3.4.2.2"],
  fix: "Let pr match where the attribute has a value that is not empty, and nowhere else.",
});
