import type { Check } from "../model.ts";
import { sameBearer } from "../names.ts";
import { accepted, resourcesOf } from "../scim/answers.ts";
import { text } from "../scim/json.ts";
import { check, finding } from "./kit/check.ts";
import { isFilterMissing, sought } from "./kit/found.ts";

export const nobodyInvented: Check = check(
  {
    id: "nobody-invented",
    title: "A member who does not exist is not made",
    level: "may",
    okta: "degrades",
    consequence:
      "There are accounts of which nobody knows but an import; whoever was deleted in your service is back as a ghost as soon as Okta writes the group.",
    cite: ["RFC 7643 §4.2", "okta-wire §9"],
    fix: "Refuse a member whose value is nobody's id with 400, or pass it over; accounts are made by POST /Users.",
  },
  (seen, past) => {
    if (!accepted(seen.answer) && seen.answer.status !== 404)
      return isFilterMissing(seen, past)
        ? { notApplicable: "not-exercised", why: "the target filters nothing" }
        : { blocked: "the look-up was not answered" };
    // Others, who were not asked for, are the finding of "lookup-selective".
    return resourcesOf(seen.answer.json).flatMap((one, index) =>
      sameBearer(text(one, "userName") ?? "", sought(seen))
        ? finding(`/Resources/${index}`, "nobody of that name", "an account")
        : [],
    );
  },
);
