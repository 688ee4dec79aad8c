import type { Check } from "../model.ts";
import { check } from "./kit/check.ts";
import { freeOf } from "./kit/found.ts";

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
  freeOf("displayName"),
);
