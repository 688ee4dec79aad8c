import type { Check } from "../../../model.ts";
import { brief } from "../../../scim/brief.ts";
import { attribute, isArray, text } from "../../../scim/json.ts";
import { finding } from "../../kit/check.ts";
import { documentCheck } from "../../kit/documents.ts";

const known = ["oauth", "oauth2", "oauthbearertoken", "httpbasic", "httpdigest"];

export const authenticationTypes: Check = documentCheck(
  {
    id: "authentication-types",
    title: "At least one authentication scheme is told, of types that clients know",
    level: "should",
    okta: "tolerates",
    consequence: "Okta is told by its administrator; other clients do not know what to make of the scheme.",
    cite: ["RFC 7643 §5"],
    fix: `Use one of the defined types where it fits: ${known.join(", ")}.`,
  },
  (document) => {
    const schemes = attribute(document, "authenticationSchemes");
    // That there is no list is the finding of "authentication-schemes", as is a scheme without a type.
    if (!isArray(schemes)) return { blocked: "there is no list of schemes" };
    if (schemes.length === 0) return finding("/authenticationSchemes", "at least one scheme", "none");
    return schemes.flatMap((scheme, index) => {
      const type = text(scheme, "type");
      return type === undefined || known.includes(type.toLowerCase())
        ? []
        : finding(`/authenticationSchemes/${index}/type`, known.join(", "), brief(type));
    });
  },
);
