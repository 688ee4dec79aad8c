import type { Check } from "../model.ts";
import { accepted, idOf } from "../scim/answers.ts";
import { isObject } from "../scim/json.ts";
import { check, finding, isById } from "./kit/check.ts";

export const idStable: Check = check(
  {
    id: "id-stable",
    title: "The id stays the same",
    level: "must",
    okta: "degrades",
    consequence: "Okta addresses the account by the id that the create answered; with another one it loses it.",
    cite: ["RFC 7643 §3.1", "okta-wire §7"],
    fix: "Never derive the id from anything that can change, such as the user name, and never give out a new one on update or reactivation.",
  },
  (seen, past) => {
    const known = past.id(seen.about ?? "");
    const id = idOf(seen.answer.json);
    return known === undefined || id === undefined || id === known ? [] : finding("/id", known, id);
  },
  (seen) => seen.about !== undefined && isById(seen) && accepted(seen.answer) && isObject(seen.answer.json),
);
