import type { Check } from "../../../model.ts";
import { check, statusFinding } from "../../kit/check.ts";
import { declines } from "../../kit/query.ts";

export const filterAccepted: Check = check(
  {
    id: "filter-accepted",
    title: "All that the RFC lists can stand in a filter",
    level: "may",
    okta: "tolerates",
    consequence: "Okta asks with eq alone; clients that need more have to read everybody.",
    cite: ["RFC 7644 §3.4.2.2"],
    fix: "Support the operators of the RFC's table 3, and, or, not and both kinds of brackets.",
  },
  (seen) => (declines(seen) ? statusFinding(seen, "200") : []),
);
