import type { Check } from "../model.ts";
import { resourcesOf } from "../scim/answers.ts";
import { text } from "../scim/json.ts";
import { check, finding } from "./kit/check.ts";

/** Characters. */
const LONGEST = 1000;

export const grantDescriptions: Check = check(
  {
    id: "grant-descriptions",
    title: "Descriptions of roles and entitlements are not too long for Okta",
    level: "may",
    okta: "degrades",
    consequence: "Okta takes descriptions of 1,000 characters at most; the role or entitlement may be missing.",
    cite: ["RFC 7643 §4.1.2", "okta-wire §10"],
    fix: "Cut descriptions of roles and entitlements at 1,000 characters.",
  },
  (seen) =>
    resourcesOf(seen.answer.json).flatMap((one, index) => {
      const { length } = text(one, "description") ?? "";
      return length > LONGEST ? finding(`/Resources/${index}/description`, `at most ${LONGEST}`, String(length)) : [];
    }),
);
