import type { Check } from "../../../model.ts";
import { check, statusFinding } from "../../kit/check.ts";

export const malformedRefused: Check = check(
  {
    id: "malformed-refused",
    title: "A request that cannot be read is refused as a mistake of the client",
    level: "must",
    okta: "tolerates",
    consequence:
      "Okta sends whole JSON; a client that makes a mistake takes a 500 for the fault of the server and sends it again, or thinks that all is well.",
    cite: ["RFC 7644 §3.12"],
    fix: "Answer 400 with a SCIM Error where the body is missing, is no JSON, or is no object.",
  },
  (seen) => {
    const { status } = seen.answer;
    return status >= 400 && status < 500 ? [] : statusFinding(seen, "400");
  },
);
