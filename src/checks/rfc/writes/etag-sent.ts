import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { check, finding } from "../../kit/check.ts";

export const etagSent: Check = check(
  {
    id: "etag-sent",
    title: "A server with versions sends them as ETags",
    level: "must",
    okta: "tolerates",
    consequence: "Okta does not ask for this; clients that were told of versions have none to go by.",
    cite: ["RFC 7644 §3.14"],
    fix: "Send an ETag header with every resource, or say etag.supported: false in /ServiceProviderConfig.",
  },
  ({ answer }) => {
    if (!accepted(answer)) return { blocked: "it could not be read" };
    return answer.headers["etag"] === undefined ? finding("ETag", "the version", "nothing") : [];
  },
);
