import type { Check } from "../model.ts";
import { foundOnce } from "./kit/found.ts";
import { check } from "./kit/check.ts";

export const inactiveAccountFound: Check = check(
  {
    id: "inactive-account-found",
    title: "A look-up finds an inactive account too",
    level: "must",
    okta: "blocks",
    consequence: "Okta creates the person again in place of reviving the account; that ends in a 409 for ever.",
    cite: ["RFC 7643 §4.1.1", "RFC 7644 §3.4.2.2", "okta-wire §3"],
    fix: "Do not leave inactive accounts out of the filter.",
  },
  foundOnce,
);
