import type { Check } from "../../../model.ts";
import { filterCheck } from "../../kit/query.ts";

export const filterLogic: Check = filterCheck({
  id: "filter-logic",
  title: "and, or and not combine expressions",
  level: "should",
  okta: "tolerates",
  consequence: "Okta asks with one expression at a time; clients that combine two get the wrong people.",
  cite: ["RFC 7644 §3.4.2.2"],
  fix: 'Let "and" need both, "or" either, and "not (…)" the opposite; answer 400 invalidFilter where one of them is not offered.',
});
