import type { Check } from "../model.ts";
import { missing, pagesCheck, unread } from "./kit/pages.ts";

export const groupsComplete: Check = pagesCheck(
  {
    id: "groups-complete",
    title: "All pages together show every group",
    level: "must",
    okta: "degrades",
    consequence: "An import misses groups; Okta takes them for deleted.",
    cite: ["RFC 7644 §3.4.2.4", "okta-wire §8"],
    fix: "Count startIndex from 1, keep a stable order, and go on until totalResults is reached.",
  },
  ({ people, whole }) => (whole ? missing(people) : unread),
);
