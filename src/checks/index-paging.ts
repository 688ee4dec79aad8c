import type { Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { check, finding, isByCursor } from "./kit/check.ts";

export const indexPaging: Check = check(
  {
    id: "index-paging",
    title: "Pages can be asked for by startIndex",
    level: "may",
    okta: "degrades",
    consequence:
      "Okta asks for startIndex=101 and is given the first page again: of a large directory it imports a part.",
    cite: ["RFC 9865 §2.3", "RFC 7644 §3.4.2.4", "okta-wire §8"],
    fix: "Offer paging by index beside cursors; RFC 9865 lets you leave it out, Okta knows nothing else.",
  },
  (seen) => {
    if (!accepted(seen.answer)) return { blocked: `the answer was ${seen.answer.status}` };
    return isByCursor(seen) ? finding("/startIndex", "where the page starts", "a cursor in its place") : [];
  },
);
