import type { Check } from "../model.ts";
import { accepted, resourcesOf } from "../scim/answers.ts";
import { sameText } from "../scim/compare.ts";
import { text } from "../scim/json.ts";
import { check, finding } from "./kit/check.ts";
import { sought } from "./kit/found.ts";
import { isUnknown } from "./kit/stored.ts";

export const oldNameFree: Check = check(
  {
    id: "old-name-free",
    title: "A renamed group is no longer found under its old name",
    level: "must",
    okta: "degrades",
    consequence: "Whoever pushes another group of that name takes over the renamed one.",
    cite: ["RFC 7644 §3.4.2.2", "okta-wire §9"],
    fix: "Let filters see a new displayName at once, and the old one no more.",
  },
  (seen, past) => {
    const intended = past.intended(seen.about ?? "");
    if (isUnknown(intended)) return { blocked: intended.unknown };
    const stored = text(past.earlierReading(seen.about ?? "", seen.step), "displayName");
    // Whose new name was not stored is the finding of "group-name-stored".
    if (stored !== undefined && sameText(stored, sought(seen))) return { blocked: "the group still has that name" };
    if (!accepted(seen.answer) && seen.answer.status !== 404) return { blocked: "the look-up was not answered" };
    // A hit that shows another name is the finding of "lookup-selective".
    return resourcesOf(seen.answer.json).flatMap((one, index) =>
      sameText(text(one, "displayName") ?? "", sought(seen))
        ? finding(`/Resources/${index}`, "nobody of that name", "a group that still shows it")
        : [],
    );
  },
);
