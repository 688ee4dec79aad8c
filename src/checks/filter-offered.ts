import type { Check } from "../model.ts";
import { check, isEntitledLookUp, statusFinding } from "./kit/check.ts";
import { isFilterMissing } from "./kit/found.ts";

export const filterOffered: Check = check(
  {
    id: "filter-offered",
    title: "Users and groups can be looked up by their names",
    level: "may",
    okta: "blocks",
    consequence: 'Okta stops here: nobody can be assigned ("Error while verifying if user exists").',
    cite: ["RFC 7644 §3.4.2.2", "okta-wire §3"],
    fix: 'Support filter=userName eq "…" on /Users and displayName eq "…" on /Groups; the RFC leaves filters optional, Okta does not.',
  },
  (seen, past) => (isFilterMissing(seen, past) ? statusFinding(seen, "200") : []),
  isEntitledLookUp,
);
