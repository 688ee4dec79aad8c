import type { Check } from "../../../model.ts";
import { filterCheck } from "../../kit/query.ts";

export const filterAnyValue: Check = filterCheck({
  id: "filter-any-value",
  title: "A list of values matches if any one of them does",
  level: "should",
  okta: "tolerates",
  consequence: "Okta does not look people up by their addresses; clients that do find nobody by the second one.",
  cite: ["RFC 7644 §3.4.2.2"],
  fix: "Compare every value of a multi-valued attribute, not the first or the primary one alone.",
});
