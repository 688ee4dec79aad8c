import type { Check } from "../model.ts";
import { accepted, resourcesOf } from "../scim/answers.ts";
import { check, finding, hasParameter, isListing, parameter } from "./kit/check.ts";

export const listPageSize: Check = check(
  {
    id: "list-page-size",
    title: "A page holds no more than was asked for",
    level: "must",
    okta: "degrades",
    consequence: "Okta goes on by 100 whatever came, and reads people twice.",
    cite: ["RFC 7644 §3.4.2.4", "okta-wire §8"],
    fix: "Honour count: fewer are allowed, more are not.",
  },
  (seen) => {
    const [many, count] = [resourcesOf(seen.answer.json).length, parameter(seen, "count")];
    return many > count ? finding("/Resources", `at most ${count}`, String(many)) : [];
  },
  (seen) => accepted(seen.answer) && isListing(seen) && hasParameter(seen, "count") && parameter(seen, "count") >= 0,
);
