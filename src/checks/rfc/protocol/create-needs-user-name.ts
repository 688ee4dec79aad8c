import type { Check } from "../../../model.ts";
import { check, statusFinding } from "../../kit/check.ts";

export const createNeedsUserName: Check = check(
  {
    id: "create-needs-user-name",
    title: "A create without a user name is refused as a mistake of the client",
    level: "should",
    okta: "tolerates",
    consequence:
      "Okta always sends one; a client that forgets it takes a 5xx for a breakdown and tries again, or makes somebody whom no look-up finds.",
    cite: ["RFC 7643 §4.1.1", "RFC 7644 §3.12"],
    fix: 'Answer 400 with "scimType": "invalidValue" where a required attribute is missing.',
  },
  (seen) => {
    const { status } = seen.answer;
    return status >= 400 && status < 500 ? [] : statusFinding(seen, "400");
  },
);
