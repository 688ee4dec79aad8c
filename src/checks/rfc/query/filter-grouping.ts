import type { Check } from "../../../model.ts";
import { filterCheck } from "../../kit/query.ts";

export const filterGrouping: Check = filterCheck({
  id: "filter-grouping",
  title: "Round brackets in a filter group expressions",
  level: "should",
  okta: "tolerates",
  consequence: "Okta groups nothing; clients that do get people whom they did not ask for.",
  cite: ["RFC 7644 §3.4.2.2"],
  fix: "Evaluate what stands in round brackets first.",
});
