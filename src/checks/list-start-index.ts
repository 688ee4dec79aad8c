import type { Check } from "../model.ts";
import { accepted, isCursorPage, resourcesOf, totalOf } from "../scim/answers.ts";
import { brief } from "../scim/brief.ts";
import { attribute } from "../scim/json.ts";
import { check, finding, isListing, parameter, type Seen } from "./kit/check.ts";

/** Past the end there is no start to speak of. */
const isPartial = (seen: Seen): boolean => {
  const [held, total] = [resourcesOf(seen.answer.json).length, totalOf(seen.answer.json) ?? 0];
  return held > 0 && held < total;
};

export const listStartIndex: Check = check(
  {
    id: "list-start-index",
    title: "A partial page says where it starts and how long it is",
    level: "must",
    okta: "tolerates",
    consequence: "Okta counts for itself.",
    cite: ["RFC 7644 §3.4.2", "RFC 7644 §3.4.2.4"],
    fix: "Where a page is not the whole result, send startIndex (as it was asked for) and itemsPerPage.",
  },
  (seen) => {
    const { json } = seen.answer;
    if (isCursorPage(json)) return { blocked: "there are only cursors" };
    const asked = parameter(seen, "startIndex");
    const starts = attribute(json, "startIndex");
    const wrong =
      starts === asked || typeof starts === "string" ? [] : finding("/startIndex", String(asked), brief(starts));
    const counted = attribute(json, "itemsPerPage") === undefined ? finding("/itemsPerPage", "present", "nothing") : [];
    return [...wrong, ...counted];
  },
  (seen) => accepted(seen.answer) && isListing(seen) && isPartial(seen),
);
