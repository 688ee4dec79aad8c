import type { Check } from "../model.ts";
import { isFilterMissing } from "./kit/found.ts";
import { check, expectStatus, isEntitledLookUp } from "./kit/check.ts";

export const lookupAnswered: Check = check(
  {
    id: "lookup-answered",
    title: "A look-up by filter is answered",
    level: "must",
    okta: "blocks",
    consequence: 'Okta stops here and nobody can be assigned: "Error while verifying if user … exists".',
    cite: ["RFC 7644 §3.4.2.2", "okta-wire §3"],
    fix: 'Support filter=userName eq "…" on /Users and displayName eq "…" on /Groups with any value, percent-encoded: quotes, apostrophes, plus signs.',
  },
  (seen, past) => (isFilterMissing(seen, past) ? { blocked: "filters are not offered" } : expectStatus(seen, 200, 404)),
  isEntitledLookUp,
);
