import type { Check } from "../../../model.ts";
import { filterCheck } from "../../kit/query.ts";

export const filterLiterals: Check = filterCheck({
  id: "filter-literals",
  title: "The values in a filter are read as JSON",
  level: "should",
  okta: "tolerates",
  consequence:
    "Okta looks for user names and group names alone, which seldom hold quotes and backslashes; other clients look in vain for values that do.",
  cite: ["RFC 7644 §3.4.2.2"],
  fix: 'Parse the value as JSON: escapes such as \\" and \\u0041 in strings, and true, false and numbers without quotes.',
});
