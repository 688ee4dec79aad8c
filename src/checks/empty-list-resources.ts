import type { Check } from "../model.ts";
import { accepted, totalOf } from "../scim/answers.ts";
import { brief } from "../scim/brief.ts";
import { attribute, isArray } from "../scim/json.ts";
import { check, finding, isListing } from "./kit/check.ts";

export const emptyListResources: Check = check(
  {
    id: "empty-list-resources",
    title: "An empty list still holds Resources",
    level: "may",
    okta: "blocks",
    consequence: "Okta needs the array: without it the connection test says that no users were returned.",
    cite: ["RFC 7644 §3.4.2", "okta-wire §2"],
    fix: 'Answer "Resources": [] where nobody was found; the RFC lets you leave it out, Okta does not.',
  },
  ({ answer }) =>
    isArray(attribute(answer.json, "Resources"))
      ? []
      : finding("/Resources", "[]", brief(attribute(answer.json, "Resources"))),
  (seen) => accepted(seen.answer) && isListing(seen) && totalOf(seen.answer.json) === 0,
);
