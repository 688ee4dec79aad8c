import type { Check } from "../model.ts";
import { activity, storedCheck } from "./stored.ts";

export const activeStored: Check = storedCheck(
  {
    id: "active-stored",
    title: "Whether the person may sign in is stored",
    level: "must",
    okta: "degrades",
    consequence: "Okta reports success; a person who should have lost access keeps it, or one who came back stays out.",
    cite: ["RFC 7643 §4.1.1", "RFC 7644 §3.5.2.3", "okta-wire §6"],
    fix: 'Apply active from a path-less PATCH {"op":"replace","value":{"active":false}} and from a PUT, and return it.',
  },
  activity,
);
