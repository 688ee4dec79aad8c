import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { expectStatus } from "../../kit/check.ts";
import { trialCheck } from "../../kit/trial.ts";

export const patchUnofferedStatus: Check = trialCheck(
  {
    id: "patch-unoffered-status",
    title: "A PATCH that is not offered is answered 501",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not fall back to PUT, whatever the status.",
    cite: ["RFC 7644 §3.5.2", "RFC 7644 §3.12"],
    fix: "Answer 501 Not Implemented where patch.supported is false.",
  },
  ({ write }) => (accepted(write.answer) ? [] : expectStatus(write, 501)),
);
