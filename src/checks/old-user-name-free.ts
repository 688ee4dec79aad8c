import type { Check } from "../model.ts";
import { check } from "./kit/check.ts";
import { freeOf } from "./kit/found.ts";

export const oldUserNameFree: Check = check(
  {
    id: "old-user-name-free",
    title: "A person whose user name has changed is no longer found under the old one",
    level: "must",
    okta: "degrades",
    consequence: "Whoever gets that user name next takes over somebody else's account.",
    cite: ["RFC 7644 §3.4.2.2", "okta-wire §4"],
    fix: "Let filters see a new userName at once, and the old one no more.",
  },
  freeOf("userName"),
);
