import type { Check } from "../../../model.ts";
import { brief } from "../../../scim/brief.ts";
import { text } from "../../../scim/json.ts";
import { check, finding } from "../../kit/check.ts";

/** In whatever words. */
const limits = /operation|payload|size|bytes?\b|\b(?:max|limit)|large|long|\d{2,}/i;
export const bulkLimitNamed: Check = check(
  {
    id: "bulk-limit-named",
    title: "The refusal of a bulk request that is too large says which limit it exceeds",
    level: "must",
    okta: "tolerates",
    consequence: "Okta sends no bulk requests; a client cannot tell whether to send fewer operations or smaller ones.",
    cite: ["RFC 7644 §3.7.4"],
    fix: "Name maxOperations or maxPayloadSize, and its value, in the detail of the Error.",
  },
  ({ answer }) => {
    if (answer.status !== 413) return { blocked: `the answer was ${answer.status}` };
    const said = text(answer.json, "detail") ?? answer.text;
    return limits.test(said) ? [] : finding("/detail", "the limit that was exceeded", brief(said));
  },
);
