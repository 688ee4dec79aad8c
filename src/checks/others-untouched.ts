import type { Check } from "../model.ts";
import { settled } from "./kit/check.ts";
import { everything, examineStored, unlessAnswered } from "./kit/stored.ts";

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
  (seen, past) =>
    examineStored(seen, past, (intended, have) => unlessAnswered(everything(intended, have), past, seen.about ?? "")),
);
