import type { Check } from "../../../model.ts";
import { statusFinding } from "../../kit/check.ts";
import { keptFindings, patchCheck } from "../../kit/trial.ts";

export const patchReadOnlyRefused: Check = patchCheck(
  {
    id: "patch-read-only-refused",
    title: "A PATCH of what only the server can say is refused",
    level: "should",
    okta: "tolerates",
    consequence: "Okta sends the unchanged id of a group along, which is no change; others take the 2xx for done.",
    cite: ["RFC 7644 §3.5.2", "RFC 7644 §3.12"],
    fix: 'Answer 400 with "scimType": "mutability"; an operation that changes nothing may pass.',
  },
  (trial) => {
    if (keptFindings(trial, "meta", "created").length > 0) return { blocked: "it was changed" };
    return trial.write.answer.status >= 400 && trial.write.answer.status < 500 ? [] : statusFinding(trial.write, "400");
  },
);
