import type { Check } from "../../../model.ts";
import { filterCheck } from "../../kit/query.ts";

export const filterSubAttribute: Check = filterCheck({
  id: "filter-sub-attribute",
  title: "A filter can speak of a part of an attribute, such as name.givenName",
  level: "should",
  okta: "tolerates",
  consequence: "Okta filters by whole attributes; clients that look for a family name find nobody.",
  cite: ["RFC 7644 §3.4.2.2", "RFC 7644 §3.10"],
  fix: "Follow the dot to the sub-attribute and compare that.",
});
