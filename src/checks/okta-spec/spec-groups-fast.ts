import type { Check } from "../../model.ts";
import { check, finding } from "../kit/check.ts";
import { compares } from "../kit/runscope.ts";

const MOST = "600";

export const specGroupsFast: Check = check(
  {
    id: "spec-groups-fast",
    title: "Okta's SPEC test would like all groups within 600 milliseconds",
    level: "may",
    okta: "tolerates",
    consequence: 'The step "Optional Test: Verify Groups endpoint" fails, which nobody has to pass.',
    cite: ["RFC 7644 §3.4.2.4"],
    fix: "Answer lists from an index, and give no more at once than you can read in no time.",
  },
  (seen) =>
    compares(seen.answer.ms, "is_less_than", MOST)
      ? []
      : finding("the exchange", `less than ${MOST} ms`, `${seen.answer.ms} ms`),
);
