import type { Check } from "../../../model.ts";
import { check, expectStatus } from "../../kit/check.ts";

export const bulkLimitStatus: Check = check(
  {
    id: "bulk-limit-status",
    title: "A bulk request beyond the limits is answered 413",
    level: "must",
    okta: "tolerates",
    consequence:
      "Okta sends no bulk requests; a client that is told 413 divides its request; anything else it takes for a failure.",
    cite: ["RFC 7644 §3.7.4", "RFC 7644 §3.12"],
    fix: "Answer 413 where there are more operations than maxOperations, or more bytes than maxPayloadSize.",
  },
  (seen) => expectStatus(seen, 413),
);
