import type { Check, Request } from "../model.ts";
import { mediaType } from "../scim/answers.ts";
import { isObject } from "../scim/json.ts";
import { check, finding } from "./kit/check.ts";

export const scimContentType: Check = check(
  {
    id: "scim-content-type",
    title: "SCIM bodies have the SCIM media type",
    level: "should",
    okta: "tolerates",
    consequence: "Okta reads plain application/json as well.",
    cite: ["RFC 7644 §8.1", "okta-wire §1"],
    fix: "Send Content-Type: application/scim+json instead of application/json.",
  },
  ({ answer }) =>
    /^application\/json$/i.test(mediaType(answer))
      ? finding("Content-Type", "application/scim+json", "application/json")
      : [],
  ({ request, answer }) => isObject(answer.json) && !asksForJson(request),
);
/** Who asks for application/json alone is answered in it. */
function asksForJson({ headers = [] }: Request): boolean {
  const [, accept = ""] = headers.find(([name]) => name.toLowerCase() === "accept") ?? [];
  return /^\s*application\/json\s*$/i.test(accept);
}
