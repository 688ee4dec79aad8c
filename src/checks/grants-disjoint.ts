import type { Check } from "../model.ts";
import { accepted, idOf, pathname, resourcesOf } from "../scim/answers.ts";
import { brief } from "../scim/brief.ts";
import { finding } from "./kit/check.ts";

export const grantsDisjoint: Check = {
  id: "grants-disjoint",
  title: "No role or entitlement is on two pages",
  level: "must",
  okta: "degrades",
  consequence: "Okta reads the same page again and misses the rest.",
  cite: ["RFC 7644 §3.4.2.4", "okta-wire §10"],
  fix: "Honour startIndex, counted from 1, for every endpoint, and keep the order from page to page.",
  start() {
    const met = new Set<string>();
    return {
      see({ request, answer }) {
        if (!accepted(answer)) return { blocked: "a page could not be read" };
        const ids = resourcesOf(answer?.json).flatMap((one) => idOf(one) ?? []);
        const again = ids.filter((id) => met.has(`${pathname(request.path)} ${id}`));
        for (const id of ids) met.add(`${pathname(request.path)} ${id}`);
        return again.flatMap((id) => finding("/Resources", `${brief(id)} once`, "on an earlier page as well"));
      },
    };
  },
};
