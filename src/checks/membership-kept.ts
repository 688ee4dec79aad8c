import type { Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { attribute, isObject } from "../scim/json.ts";
import { settled } from "./kit/check.ts";
import { asRead, differenceFindings } from "./kit/stored.ts";

/** Against what was read before: what was lost earlier is the finding of "members-stored". */
export const membershipKept: Check = settled(
  {
    id: "membership-kept",
    title: "Who comes back is in the groups they were in",
    level: "may",
    okta: "degrades",
    consequence: "A catalog app does not write the group again: the person lacks what the group gives.",
    cite: ["RFC 7643 §4.2", "okta-wire §6", "okta-wire §7"],
    fix: "Leave memberships as they are when an account is deactivated.",
  },
  ({ about = "", step, answer }, past) => {
    const earlier = past.earlierReading(about, step);
    if (earlier === undefined) return { notApplicable: "not-exercised", why: "the group has been written since" };
    if (!accepted(answer) || !isObject(answer.json)) return { blocked: "it could not be read" };
    const { members = [] } = asRead(earlier, answer.json, "group");
    if (attribute(earlier, "members") === undefined) return { blocked: "the members were not shown before" };
    return differenceFindings({ members }, answer.json, (id) => past.aliasOf(id));
  },
);
