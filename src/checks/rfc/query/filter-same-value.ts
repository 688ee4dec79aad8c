import type { Check } from "../../../model.ts";
import { filterCheck } from "../../kit/query.ts";

export const filterSameValue: Check = filterCheck({
  id: "filter-same-value",
  title: "Conditions in square brackets hold for one and the same value",
  level: "should",
  okta: "tolerates",
  consequence: "Okta filters no lists of values; clients that look for a work address find somebody by a private one.",
  cite: ["RFC 7644 §3.4.2.2"],
  fix: "Evaluate what stands in [ ] for each value by itself: one value has to meet all of it.",
});
