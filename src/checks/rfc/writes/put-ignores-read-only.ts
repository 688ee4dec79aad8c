import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { statusFinding } from "../../kit/check.ts";
import { keptFindings, trialCheck } from "../../kit/trial.ts";

export const putIgnoresReadOnly: Check = trialCheck(
  {
    id: "put-ignores-read-only",
    title: "A PUT passes over what only the server can say",
    level: "must",
    okta: "tolerates",
    consequence: "Okta writes meta and groups back as it has read them; a change in between would make the two differ.",
    cite: ["RFC 7644 §3.5.1", "RFC 7643 §7"],
    fix: "Ignore meta and every other readOnly attribute in the body of a PUT, whatever their values.",
  },
  (trial) => {
    if (!accepted(trial.write.answer)) return statusFinding(trial.write, "200");
    return keptFindings(trial, "meta", "created");
  },
);
