import type { Check } from "../../../model.ts";
import { filterCheck } from "../../kit/query.ts";

export const filterSubstrings: Check = filterCheck({
  id: "filter-substrings",
  title: "co, sw and ew find parts, beginnings and ends",
  level: "should",
  okta: "tolerates",
  consequence: "Okta asks for whole names; an administrator who searches for a part of one sees the wrong people.",
  cite: ["RFC 7644 §3.4.2.2"],
  fix: "Let co look anywhere, sw at the beginning and ew at the end; a whole value begins and ends with itself.",
});
