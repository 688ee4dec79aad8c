import type { Check } from "../model.ts";
import { sameText } from "../scim/compare.ts";
import { text } from "../scim/json.ts";
import { check } from "./kit/check.ts";
import { foundOnce, sought } from "./kit/found.ts";

export const groupFound: Check = check(
  {
    id: "group-found",
    title: "A look-up finds a group that exists",
    level: "must",
    okta: "blocks",
    consequence:
      'Okta takes the group for new and creates it a second time, or ends in "Unable to update Group Push mapping target App group …: Error while creating user group …: Conflict".',
    cite: ["RFC 7644 §3.4.2.2", "okta-wire §9"],
    fix: "Let the filter displayName eq find every group by its present name, with spaces, signs and non-ASCII letters.",
  },
  (seen, past) => {
    const stored = text(past.earlierReading(seen.about ?? "", seen.step), "displayName");
    // Whose name was not stored is the finding of "group-name-stored".
    if (stored !== undefined && !sameText(stored, sought(seen))) return { blocked: "the group has another name" };
    return foundOnce(seen, past);
  },
);
