import type { Check } from "../model.ts";
import { check, isEntitledListing, isTooMany, statusFinding } from "./kit/check.ts";

export const listingOffered: Check = check(
  {
    id: "listing-offered",
    title: "Users and groups can be listed without a filter",
    level: "may",
    okta: "blocks",
    consequence: "The connection test fails and the integration cannot be saved, and nobody can be imported.",
    cite: ["RFC 7644 §3.4.2.1", "okta-wire §2", "okta-wire §8"],
    fix: "Answer a list of everybody page by page; the RFC lets you refuse what would be too much, Okta does not.",
  },
  (seen) => (isTooMany(seen) ? statusFinding(seen, "200") : []),
  isEntitledListing,
);
