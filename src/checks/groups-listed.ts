import type { Check } from "../model.ts";
import { check, expectStatus, isTooMany } from "./kit/check.ts";

export const groupsListed: Check = check(
  {
    id: "groups-listed",
    title: "Groups can be listed",
    level: "must",
    okta: "blocks",
    consequence: "The To App settings cannot be saved while Import Groups is on; an import of groups ends here.",
    cite: ["RFC 7644 §3.4.2", "okta-wire §2", "okta-wire §8"],
    fix: "Answer GET /Groups?startIndex=1&count=… with 200 and a ListResponse, for an empty directory too.",
  },
  // Which a server may do: that is the finding of "listing-offered".
  (seen) => (isTooMany(seen) ? { blocked: "no list of everybody is handed out" } : expectStatus(seen, 200)),
);
