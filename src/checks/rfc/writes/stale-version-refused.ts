import type { Check } from "../../../model.ts";
import { statusFinding } from "../../kit/check.ts";
import { keptFindings, trialCheck } from "../../kit/trial.ts";

export const staleVersionRefused: Check = trialCheck(
  {
    id: "stale-version-refused",
    title: "A write under the condition of a former version is refused, and changes nothing",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not ask for this; of two clients that write at once, one overwrites the other.",
    cite: ["RFC 7644 §3.14", "RFC 7644 §3.12"],
    fix: "Compare If-Match with the version before you write, and answer 412 where they differ.",
  },
  (trial) => {
    if (![409, 412].includes(trial.write.answer.status)) return statusFinding(trial.write, "412 or 409");
    return keptFindings(trial, "name", "familyName");
  },
);
