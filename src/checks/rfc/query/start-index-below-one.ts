import type { Check } from "../../../model.ts";
import { resourcesOf, totalOf } from "../../../scim/answers.ts";
import { attribute } from "../../../scim/json.ts";
import { check, finding, isTooMany, statusFinding, tooMany } from "../../kit/check.ts";

export const startIndexBelowOne: Check = check(
  {
    id: "start-index-below-one",
    title: "A startIndex below 1 means 1",
    level: "must",
    okta: "tolerates",
    consequence: "Okta starts at 1; clients that count from 0 get no page, or another one.",
    cite: ["RFC 7644 §3.4.2.4"],
    fix: "Take 0 and negative numbers for 1.",
  },
  (seen) => {
    if (isTooMany(seen)) return tooMany;
    const { json, status } = seen.answer;
    if (status !== 200) return statusFinding(seen, "200");
    const start = attribute(json, "startIndex");
    if (typeof start === "number" && start !== 1) return finding("/startIndex", "1", String(start));
    const isEmpty = resourcesOf(json).length === 0 && (totalOf(json) ?? 0) > 0;
    return isEmpty ? finding("/Resources", "the first page", "nobody") : [];
  },
);
