import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { attribute } from "../../../scim/json.ts";
import { statusFinding } from "../../kit/check.ts";
import { patchCheck } from "../../kit/trial.ts";

/** A server may know more attributes than its schemas tell: what it keeps, it has understood. */
export const patchUnknownPathTold: Check = patchCheck(
  {
    id: "patch-unknown-path-told",
    title: "A PATCH of an attribute that nobody knows is refused",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not ask for this; a client that misspells an attribute takes its change for done.",
    cite: ["RFC 7644 §3.5.2", "RFC 7644 §3.12"],
    fix: 'Answer 400 with "scimType": "invalidPath" or "noTarget" where the path leads to no attribute.',
  },
  ({ write, after }) => {
    const { status } = write.answer;
    const isKept = accepted(write.answer) && attribute(after.answer.json, "scimOktaTestUnknown") !== undefined;
    return isKept || (status >= 400 && status < 500) ? [] : statusFinding(write, "400");
  },
);
