import type { Check } from "../model.ts";
import { check, expectAccepted } from "./kit/check.ts";

export const activationAccepted: Check = check(
  {
    id: "activation-accepted",
    title: "Reactivating is accepted",
    level: "must",
    okta: "blocks",
    consequence: "The person comes back and cannot sign in; Okta stops before it updates the profile.",
    cite: ["RFC 7644 §3.5.2.3", "RFC 7644 §3.5.1", "okta-wire §7"],
    fix: 'Accept a path-less PATCH {"op":"replace","value":{"active":true}} (catalog apps) and a PUT with active true (wizard apps).',
  },
  expectAccepted,
);
