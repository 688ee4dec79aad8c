import type { Check } from "../model.ts";
import { accepted, isCursorPage } from "../scim/answers.ts";
import { check, finding, isListing } from "./kit/check.ts";

export const indexPagingOffered: Check = check(
  {
    id: "index-paging-offered",
    title: "Lists can be read by startIndex",
    level: "may",
    okta: "blocks",
    consequence: "Okta follows no cursor: whoever is not on the first page is never imported.",
    cite: ["RFC 9865 §2", "RFC 7644 §3.4.2.4", "okta-wire §8"],
    fix: "Go by startIndex where a request has one, and send totalResults; cursors may come beside that.",
  },
  ({ answer }) => (isCursorPage(answer.json) ? finding("/startIndex", "where the page starts", "a cursor") : []),
  (seen) => accepted(seen.answer) && isListing(seen),
);
