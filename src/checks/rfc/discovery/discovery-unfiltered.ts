import type { Check } from "../../../model.ts";
import { documentsIn } from "../../../scim/discovered.ts";
import { check, finding, statusFinding } from "../../kit/check.ts";
import { heldBy, isRefused } from "../../kit/documents.ts";

/** RFC 7644 §4 asks for both in one breath: to pass over the filter, and to refuse it with 403. */
export const discoveryUnfiltered: Check = check(
  {
    id: "discovery-unfiltered",
    title: "What a server says about itself is not filtered",
    level: "should",
    okta: "tolerates",
    consequence: "Okta sends no filter there; a client that does is told that something does not exist.",
    cite: ["RFC 7644 §4"],
    fix: "Answer a filter at /ResourceTypes and /Schemas with 403, or pass over it.",
  },
  (seen, past) => {
    const held = heldBy(seen, past);
    if (held === undefined) return { notApplicable: "not-advertised", why: "it is not told without a filter either" };
    if (isRefused(seen.answer.status)) return [];
    if (seen.answer.status !== 200) return statusFinding(seen, "403");
    const now = documentsIn(seen.answer.json).length;
    return now === held ? [] : finding("/Resources", `403, or all ${held}`, `${now} of them`);
  },
);
