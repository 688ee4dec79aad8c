import type { Check } from "../../../model.ts";
import { filterCheck } from "../../kit/query.ts";

export const filterPrecedence: Check = filterCheck({
  id: "filter-precedence",
  title: 'In a filter, "and" binds more tightly than "or"',
  level: "should",
  okta: "tolerates",
  consequence: "Okta combines nothing; clients that leave brackets out get other people than they asked for.",
  cite: ["RFC 7644 §3.4.2.2"],
  fix: "Evaluate not before and, and before or.",
});
