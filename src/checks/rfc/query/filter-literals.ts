import type { Check } from "../../../model.ts";
import { filterCheck } from "../../kit/query.ts";

export const filterLiterals: Check = filterCheck({
  id: "filter-literals",
  title: "The values in a filter are read as JSON",
  level: "should",
  okta: "tolerates",
  consequence: "Okta escapes quotes and backslashes in names, so that such a name is looked for in vain.",
  cite: ["RFC 7644 §3.4.2.2"],
  fix: 'Parse the value as JSON: escapes such as \\" and \\u0041 in strings, and true, false and numbers without quotes.',
});
