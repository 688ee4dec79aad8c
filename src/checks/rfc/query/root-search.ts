import type { Check } from "../../../model.ts";
import { resourcesOf } from "../../../scim/answers.ts";
import { text } from "../../../scim/json.ts";
import { check, finding, statusFinding } from "../../kit/check.ts";

export const rootSearch: Check = check(
  {
    id: "root-search",
    title: "A query at the base URL looks everywhere",
    level: "may",
    okta: "tolerates",
    consequence: "Okta asks for users or for groups; clients that look for both at once have to ask twice.",
    cite: ["RFC 7644 §3.4.2.1", "RFC 7644 §3.4.3"],
    fix: "Offer POST /.search below the base URL; the RFC leaves that to you.",
  },
  (seen) => {
    if (seen.answer.status !== 200) return statusFinding(seen, "200");
    const isThere = resourcesOf(seen.answer.json).some((one) => text(one, "userName") !== undefined);
    return isThere ? [] : finding("/Resources", "the person whose name was asked for", "nobody");
  },
);
