import type { Check } from "../model.ts";
import { accepted, resourcesOf, totalOf } from "../scim/answers.ts";
import { attribute } from "../scim/json.ts";
import { check, finding, isListing } from "./kit/check.ts";

export const listItemsPerPage: Check = check(
  {
    id: "list-items-per-page",
    title: "itemsPerPage is the number of resources in the page",
    level: "should",
    okta: "tolerates",
    consequence: "Okta imports all the same; its reviewers have turned integrations away for it.",
    cite: ["RFC 7644 §3.4.2", "okta-wire §8"],
    fix: "Set itemsPerPage to the length of Resources, 0 for an empty page.",
  },
  ({ answer }) => {
    const [said, many] = [attribute(answer.json, "itemsPerPage"), resourcesOf(answer.json).length];
    return typeof said !== "number" || said === many ? [] : finding("/itemsPerPage", String(many), String(said));
  },
  (seen) => accepted(seen.answer) && isListing(seen) && totalOf(seen.answer.json) !== undefined,
);
