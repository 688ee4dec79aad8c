import type { Check } from "../model.ts";
import { check, expectStatus } from "./kit/check.ts";

export const deletedGone: Check = check(
  {
    id: "deleted-gone",
    title: "What was deleted is gone",
    level: "must",
    okta: "degrades",
    consequence: "Okta reports the group as deleted; it stays, with the access it gives.",
    cite: ["RFC 7644 §3.6", "okta-wire §9"],
    fix: "Answer 404 for a deleted resource from then on.",
  },
  (seen) => expectStatus(seen, 404),
);
