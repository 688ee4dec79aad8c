import type { Check } from "../model.ts";
import { everything, storedCheck } from "./stored.ts";

export const othersUntouched: Check = storedCheck(
  {
    id: "others-untouched",
    title: "Whoever the requests did not name is left alone",
    level: "must",
    okta: "degrades",
    consequence: "A change for one person or group changes another, and nothing in Okta shows it.",
    cite: ["RFC 7644 §3.5.2", "RFC 7644 §3.5.1", "okta-wire §9"],
    fix: "Limit every write to the resource in its path.",
  },
  everything,
);
