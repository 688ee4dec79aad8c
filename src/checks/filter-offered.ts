import type { Check, Past } from "../model.ts";
import { kindOf } from "../scim/kinds.ts";
import { check, isEntitledLookUp, type Seen, statusFinding } from "./kit/check.ts";

/** Filters are optional (RFC 7644 §3.4.2.2). Whoever has answered one of them does offer them. */
export function isFilterMissing({ request, answer }: Seen, past: Past): boolean {
  if ([403, 405, 501].includes(answer.status)) return true;
  const kind = kindOf(request.path);
  return answer.status === 400 && kind !== undefined && !past.filters(kind);
}

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
