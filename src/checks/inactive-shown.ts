import type { Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { unassigned } from "../scim/compare.ts";
import { attribute, isObject } from "../scim/json.ts";
import { finding, settled } from "./kit/check.ts";
import { isUnknown } from "./kit/stored.ts";

/** The RFC leaves `active` out of what a server must have; without it nobody can see whether a person lost access. */
export const inactiveShown: Check = settled(
  {
    id: "inactive-shown",
    title: "An inactive account says that it is inactive",
    level: "may",
    okta: "degrades",
    consequence:
      "It reports the person as deactivated; whether they lost access nobody can see, and an import takes the state for unknown.",
    cite: ["RFC 7643 §4.1.1", "okta-wire §6", "okta-wire §8"],
    fix: "Return active false for a deactivated account; Okta needs it, though the RFC leaves it open.",
  },
  ({ about = "", answer }, past) => {
    const intended = past.intended(about);
    if (isUnknown(intended)) return { blocked: intended.unknown };
    if (!accepted(answer) || !isObject(answer.json)) return { blocked: "it could not be read" };
    const silent = attribute(intended, "active") === false && unassigned(attribute(answer.json, "active"));
    return silent ? finding("/active", "false", "nothing") : [];
  },
);
