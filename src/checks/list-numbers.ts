import type { Check } from "../model.ts";
import { schemaCheck } from "./kit/check.ts";

export const listNumbers: Check = schemaCheck(
  {
    id: "list-numbers",
    title: "Paging numbers are JSON integers",
    level: "must",
    okta: "blocks",
    consequence: "Okta cannot read the list; provisioning fails without a reason.",
    cite: ["RFC 7644 §3.4.2", "RFC 7643 §2.3.4", "okta-wire §3"],
    fix: 'Send totalResults, startIndex and itemsPerPage as numbers: 1, not "1".',
  },
  "list-numbers",
);
