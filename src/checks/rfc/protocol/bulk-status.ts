import type { Check } from "../../../model.ts";
import { check, expectStatus } from "../../kit/check.ts";

export const bulkStatus: Check = check(
  {
    id: "bulk-status",
    title: "A bulk request that was carried out is answered 200",
    level: "must",
    okta: "tolerates",
    consequence:
      "Okta sends no bulk requests; a client that does takes any other status for a failure of the whole request, and sends all of it again.",
    cite: ["RFC 7644 §3.7"],
    fix: "Answer 200 with a BulkResponse once the operations were worked through, also where some or all of them have failed.",
  },
  (seen) => expectStatus(seen, 200),
);
