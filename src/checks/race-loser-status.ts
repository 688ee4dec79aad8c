import type { Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { check, expectStatus } from "./kit/check.ts";

export const raceLoserStatus: Check = check(
  {
    id: "race-loser-status",
    title: "Of creates of one user name that come at once, all but one are answered 409",
    level: "must",
    okta: "degrades",
    consequence: "A task fails now and then with an error of the server's, and nobody sees that the account is there.",
    cite: ["RFC 7644 §3.3", "okta-wire §12"],
    fix: "Turn the database's unique violation into 409 Conflict, also where the name was free a moment before.",
  },
  // How many were accepted is the matter of "race-one-account".
  (seen) => (accepted(seen.answer) ? [] : expectStatus(seen, 409)),
);
