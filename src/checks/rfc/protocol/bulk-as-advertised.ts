import type { Check } from "../../../model.ts";
import { offers } from "../../../scim/discovered.ts";
import { accepted } from "../../../scim/answers.ts";
import { check, statusFinding } from "../../kit/check.ts";

export const bulkAsAdvertised: Check = check(
  {
    id: "bulk-as-advertised",
    title: "Where bulk requests are not on offer they are refused",
    level: "may",
    okta: "tolerates",
    consequence:
      "Okta sends no bulk requests; a client that does not find bulk in the ServiceProviderConfig sends its requests one by one for nothing.",
    cite: ["RFC 7644 §3.7", "RFC 7644 §3.12"],
    fix: "Say bulk.supported: true, or answer POST /Bulk with 501.",
  },
  (seen, past) => {
    if (offers(past.discovered, "bulk") !== false)
      return { notApplicable: "not-exercised", why: "the target does not say that it takes no bulk requests" };
    return accepted(seen.answer) ? statusFinding(seen, "501, as bulk.supported is false") : [];
  },
);
