import type { Check } from "../../../model.ts";
import { isList } from "../../../scim/answers.ts";
import { check, finding, statusFinding } from "../../kit/check.ts";

export const searchAnswered: Check = check(
  {
    id: "search-answered",
    title: "POST to /.search is a query",
    level: "should",
    okta: "tolerates",
    consequence: "Okta puts its filters on the URL; clients that keep names out of log files cannot ask.",
    cite: ["RFC 7644 §3.4.3"],
    fix: "Answer POST /Users/.search with 200 and a ListResponse.",
  },
  (seen) => {
    if (seen.answer.status !== 200) return statusFinding(seen, "200");
    return isList(seen.answer.json) ? [] : finding("body", "a ListResponse", "something else");
  },
);
