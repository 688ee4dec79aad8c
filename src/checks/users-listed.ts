import type { Check } from "../model.ts";
import { check, expectStatus, isTooMany } from "./kit/check.ts";

export const usersListed: Check = check(
  {
    id: "users-listed",
    title: "Users can be listed",
    level: "must",
    okta: "blocks",
    consequence: "The connection test fails and the integration cannot be saved; an import ends here.",
    cite: ["RFC 7644 §3.4.2", "okta-wire §2"],
    fix: "Answer GET /Users?startIndex=1&count=… with 200 and a ListResponse, for an empty directory too.",
  },
  // Which a server may do: that is the finding of "listing-offered".
  (seen) => (isTooMany(seen) ? { blocked: "no list of everybody is handed out" } : expectStatus(seen, 200)),
);
