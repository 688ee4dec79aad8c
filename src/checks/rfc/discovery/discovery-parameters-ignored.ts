import type { Check } from "../../../model.ts";
import { documentsIn } from "../../../scim/discovered.ts";
import { check, finding, statusFinding } from "../../kit/check.ts";
import { heldBy } from "../../kit/documents.ts";

export const discoveryParametersIgnored: Check = check(
  {
    id: "discovery-parameters-ignored",
    title: "What a server says about itself is neither paged nor sorted",
    level: "should",
    okta: "tolerates",
    consequence: "Okta asks without parameters; clients that send some are told a part only.",
    cite: ["RFC 7644 §4"],
    fix: "Pass over startIndex, count, sortBy and sortOrder at /ServiceProviderConfig, /ResourceTypes and /Schemas.",
  },
  (seen, past) => {
    const held = heldBy(seen, past);
    if (held === undefined) return { notApplicable: "not-advertised", why: "it is not told without parameters either" };
    if (seen.answer.status !== 200) return statusFinding(seen, "200");
    const now = documentsIn(seen.answer.json).length;
    return now === held ? [] : finding("/Resources", `all ${held}`, `${now} of them`);
  },
);
