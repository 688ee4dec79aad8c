import type { Check } from "../model.ts";
import { check, expectAccepted } from "./kit/check.ts";

export const nameAssertionAccepted: Check = check(
  {
    id: "name-assertion-accepted",
    title: "A path-less PATCH with a group's id and name is accepted",
    level: "may",
    okta: "blocks",
    consequence: "Okta sends it with every rename and every membership change, and stops at the refusal.",
    cite: ["RFC 7644 §3.5.2.3", "okta-wire §9"],
    fix: 'Accept {"op":"replace","value":{"id":"<its own id>","displayName":"…"}}: Okta needs the unchanged id to be let through.',
  },
  expectAccepted,
  ({ part }) => part === "assert-name",
);
