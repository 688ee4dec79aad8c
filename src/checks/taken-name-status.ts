import type { Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { check, isNotOffered, statusFinding } from "./kit/check.ts";

/** 409, or 400 with the scimType uniqueness: RFC 7644 §3.12 has both for a PUT. Who changes no names at all has other reasons. */
export const takenNameStatus: Check = check(
  {
    id: "taken-name-status",
    title: "Taking somebody else's user name is the client's mistake, not the server's",
    level: "should",
    okta: "tolerates",
    consequence:
      "Okta gives up in either case; of an internal error the administrator learns nothing that could be put right.",
    cite: ["RFC 7644 §3.12", "RFC 7643 §7", "okta-wire §4"],
    fix: "Answer a PUT or PATCH that asks for a user name that is taken with 409 and scimType uniqueness, not with the database's 500.",
  },
  (seen) => {
    const { status } = seen.answer;
    if (accepted(seen.answer)) return { notApplicable: "not-exercised", why: "the target accepted the change" };
    if (isNotOffered(seen)) return { notApplicable: "not-exercised", why: "the target has no PUT" };
    return status >= 500 ? statusFinding(seen, "409 or 400") : [];
  },
);
