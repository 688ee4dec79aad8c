import type { Check } from "../../../model.ts";
import { isList } from "../../../scim/answers.ts";
import { check, finding, statusFinding } from "../../kit/check.ts";
import { isRefused, unoffered } from "../../kit/documents.ts";

export const configObject: Check = check(
  {
    id: "config-object",
    title: "The service provider's configuration is one object",
    level: "must",
    okta: "tolerates",
    consequence: "Okta never reads it; clients that do look for its attributes in vain.",
    cite: ["RFC 7644 §4", "RFC 7643 §5"],
    fix: "Answer GET /ServiceProviderConfig with 200 and the configuration itself, not with a ListResponse around it.",
  },
  (seen) => {
    const { status, json } = seen.answer;
    if (isRefused(status)) return unoffered(seen);
    if (status !== 200) return statusFinding(seen, "200");
    return isList(json) ? finding("body", "the configuration", "a list") : [];
  },
);
