import type { Check } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { check } from "../kit/check.ts";
import { assertion } from "../kit/runscope.ts";

export const specErrorStatus: Check = check(
  {
    id: "spec-error-status",
    title: "Okta's SPEC test needs the status inside of an Error",
    level: "may",
    okta: "blocks",
    consequence: `Okta's SPEC test ends at "Required Test: Check status 401", and without it no integration is taken for review. The last step asks for the same of a 404.`,
    cite: ["RFC 7644 §3.12"],
    fix: "Repeat the HTTP status in the Error, as status: the 401 of whatever stands before the service included.",
  },
  ({ answer }) =>
    accepted(answer)
      ? { blocked: "it was not refused" }
      : assertion(answer.json, ["status"], "equal", { wanted: String(answer.status) }),
);
