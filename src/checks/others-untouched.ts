import type { Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { isObject } from "../scim/json.ts";
import { isGroups, settled } from "./kit/check.ts";
import { asRead, differenceFindings } from "./kit/stored.ts";

export const othersUntouched: Check = settled(
  {
    id: "others-untouched",
    title: "Whoever the requests did not name is left alone",
    level: "must",
    okta: "degrades",
    consequence: "A change for one person or group changes another, and nothing in Okta shows it.",
    cite: ["RFC 7644 §3.5.2", "RFC 7644 §3.5.1", "okta-wire §9"],
    fix: "Limit every write to the resource in its path.",
  },
  (seen, past) => {
    const earlier = past.earlierReading(seen.about ?? "", seen.step);
    if (earlier === undefined) return { blocked: "it was not read before" };
    const now = seen.answer.json;
    if (!accepted(seen.answer) || !isObject(now)) return { blocked: "it could not be read" };
    return differenceFindings(asRead(earlier, now, isGroups(seen) ? "group" : "user"), now);
  },
);
