import type { Check } from "../model.ts";
import { optionalEmptied, storedCheck } from "./kit/stored.ts";

export const emptiedGone: Check = storedCheck(
  {
    id: "emptied-gone",
    title: "Attributes that were emptied in Okta are empty",
    level: "may",
    okta: "degrades",
    consequence: "The account goes on showing a value that Okta no longer has.",
    cite: ["RFC 7644 §3.5.1", "okta-wire §4"],
    fix: 'Take an attribute that a PUT leaves out, or sends as "", for removed.',
  },
  optionalEmptied,
);
