import type { Check, Resource } from "../model.ts";
import { accepted, segment } from "../scim/answers.ts";
import { sameText } from "../scim/compare.ts";
import { text } from "../scim/json.ts";
import { endpoints } from "../scim/kinds.ts";
import { check, finding } from "./kit/check.ts";

const isCalled = (intended: Resource, name = ""): boolean => sameText(text(intended, "userName") ?? "", name);

export const takenNameKept: Check = check(
  {
    id: "taken-name-kept",
    title: "Nobody gets the user name that somebody else has",
    level: "must",
    okta: "degrades",
    consequence:
      "Two accounts have one user name; Okta's look-up finds both, and takes the first for whoever it asks about.",
    cite: ["RFC 7643 §4.1.1", "RFC 7644 §3.5.1", "okta-wire §4"],
    fix: "Enforce that userName is unique in PUT and PATCH as well as in POST, inactive accounts included.",
  },
  ({ request, answer }, past) => {
    if (!accepted(answer)) return { blocked: "the account could not be read" };
    const now = text(answer.json, "userName");
    const others = past.ids("User").filter((id) => request.path !== `${endpoints.User}/${segment(id)}`);
    const holder = others.flatMap((id) => past.aliasOf(id) ?? []).find((one) => isCalled(past.intended(one), now));
    return now === undefined || holder === undefined
      ? []
      : finding("/userName", "a name that nobody else has", `${now}, which is that of ${holder}`);
  },
);
