import type { Check } from "../model.ts";
import { missing, pagesCheck, unread } from "./kit/pages.ts";

export const inactiveListed: Check = pagesCheck(
  {
    id: "inactive-listed",
    title: "Inactive people are listed",
    level: "must",
    okta: "degrades",
    consequence: "Okta takes them for deleted and forgets the account.",
    cite: ["RFC 7643 §4.1.1", "okta-wire §8"],
    fix: "List inactive people with active false.",
  },
  ({ people, whole }) => (whole ? missing(people.filter(({ active }) => !active)) : unread),
);
