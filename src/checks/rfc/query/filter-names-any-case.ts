import type { Check } from "../../../model.ts";
import { filterCheck } from "../../kit/query.ts";

export const filterNamesAnyCase: Check = filterCheck({
  id: "filter-names-any-case",
  title: "Names and operators in a filter are read in any case",
  level: "should",
  okta: "tolerates",
  consequence: "Okta spells them as the RFC does; clients that write username or EQ find nobody.",
  cite: ["RFC 7644 §3.4.2.2", "RFC 7643 §2.1"],
  fix: "Compare attribute names and operators without case.",
});
