import type { Check } from "../../../model.ts";
import { accepted, isList } from "../../../scim/answers.ts";
import { brief } from "../../../scim/brief.ts";
import { attribute, isArray } from "../../../scim/json.ts";
import { check, finding, statusFinding } from "../../kit/check.ts";

export const configPublic: Check = check(
  {
    id: "config-public",
    title: "Whoever has no credentials yet can read which ones are asked for",
    level: "may",
    okta: "tolerates",
    consequence: "Okta is told by its administrator; other clients cannot find out by themselves.",
    cite: ["RFC 7643 §5"],
    fix: "Answer GET /ServiceProviderConfig without authentication, if your security rules allow it, with at least authenticationSchemes.",
  },
  (seen, { discovered }) => {
    if (discovered.config === undefined) {
      return { notApplicable: "not-advertised", why: "the configuration is not told with credentials either" };
    }
    if (!accepted(seen.answer)) return statusFinding(seen, "200");
    if (isList(seen.answer.json)) return { blocked: "it is in a list" };
    const schemes = attribute(seen.answer.json, "authenticationSchemes");
    return isArray(schemes) ? [] : finding("/authenticationSchemes", "a list", brief(schemes));
  },
);
