import type { Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { attribute, isObject } from "../scim/json.ts";
import { finding, settled } from "./kit/check.ts";

export const activeReturned: Check = settled(
  {
    id: "active-returned",
    title: "A user says whether it is active",
    level: "may",
    okta: "tolerates",
    consequence: "Okta takes the state for unknown when it imports.",
    cite: ["RFC 7643 §4.1.1", "okta-wire §3"],
    fix: "Return active with every user; Okta's reviewers look for it.",
  },
  ({ answer }) => {
    if (!accepted(answer) || !isObject(answer.json)) return { blocked: "it could not be read" };
    return attribute(answer.json, "active") === undefined ? finding("/active", "true or false", "nothing") : [];
  },
);
