import type { Check } from "../model.ts";
import { check, expectAccepted } from "./kit/check.ts";

export const deactivationAccepted: Check = check(
  {
    id: "deactivation-accepted",
    title: "Deactivating is accepted",
    level: "must",
    okta: "blocks",
    consequence: "The person keeps access. Okta tries once, then leaves a manual task behind.",
    cite: ["RFC 7644 §3.5.2.3", "RFC 7644 §3.5.1", "okta-wire §6"],
    fix: 'Accept a path-less PATCH {"op":"replace","value":{"active":false}} (catalog apps) and a PUT with active false (wizard apps).',
  },
  expectAccepted,
);
