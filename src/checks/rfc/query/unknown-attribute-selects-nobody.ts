import type { Check } from "../../../model.ts";
import { accepted, resourcesOf, totalOf } from "../../../scim/answers.ts";
import { check, finding, statusFinding } from "../../kit/check.ts";

export const unknownAttributeSelectsNobody: Check = check(
  {
    id: "unknown-attribute-selects-nobody",
    title: "A filter by an attribute that nobody has finds nobody",
    level: "must",
    okta: "tolerates",
    consequence: "Okta sends none; clients that misspell a name are shown everybody, and may change them.",
    cite: ["RFC 7644 §3.4.2.2", "RFC 7644 §3.4.2.1"],
    fix: "Take an unknown attribute for one without a value, or answer 400 invalidFilter; never leave the filter out.",
  },
  (seen) => {
    const { json, status } = seen.answer;
    if ((status >= 400 && status < 500) || status === 501) return [];
    if (!accepted(seen.answer)) return statusFinding(seen, "200 with nobody, or 400");
    const held = resourcesOf(json).length;
    if (held > 0) return finding("/Resources", "nobody", `${held} resources`);
    const total = totalOf(json) ?? 0;
    return total === 0 ? [] : finding("/totalResults", "0", String(total));
  },
);
