import type { Check } from "../model.ts";
import { accepted, totalOf } from "../scim/answers.ts";
import { check, finding } from "./kit/check.ts";

export const nobodyInvented: Check = check(
  {
    id: "nobody-invented",
    title: "A member who does not exist is not made",
    level: "may",
    okta: "degrades",
    consequence:
      "There are accounts of which nobody knows but an import; whoever was deleted in your service is back as a ghost as soon as Okta writes the group.",
    cite: ["RFC 7643 §4.2", "okta-wire §9"],
    fix: "Refuse a member whose value is nobody's id with 400, or pass it over; accounts are made by POST /Users.",
  },
  ({ answer }) => {
    if (answer.status === 404) return [];
    if (!accepted(answer)) return { blocked: "the look-up was refused" };
    const total = totalOf(answer.json) ?? 0;
    return total === 0 ? [] : finding("/totalResults", "0", String(total));
  },
);
