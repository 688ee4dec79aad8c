import type { Check } from "../../../model.ts";
import { filterCheck } from "../../kit/query.ts";

export const filterOrder: Check = filterCheck({
  id: "filter-order",
  title: "gt, ge, lt and le compare moments as moments and texts as texts",
  level: "should",
  okta: "tolerates",
  consequence: "Okta does not ask for changes since a moment; clients that do miss people.",
  cite: ["RFC 7644 §3.4.2.2"],
  fix: "Compare DateTime values as moments, whatever their zones, and strings by their characters; ge and le hold for equal values.",
});
