import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { statusFinding } from "../../kit/check.ts";
import { keptFindings, trialCheck } from "../../kit/trial.ts";

export const putOtherIdIgnored: Check = trialCheck(
  {
    id: "put-other-id-ignored",
    title: "A PUT with another id is accepted, and the id stays",
    level: "should",
    okta: "tolerates",
    consequence:
      "Okta does not ask for this; one that lays a stored copy over another account is told of a fault that is none.",
    cite: ["RFC 7644 §3.5.1", "RFC 7643 §3.1"],
    fix: "Ignore an id in the body of a PUT; the one in the path counts.",
  },
  (trial) => (accepted(trial.write.answer) ? keptFindings(trial, "id") : statusFinding(trial.write, "200")),
);
