import type { Check } from "../../../model.ts";
import { attribute, isObject } from "../../../scim/json.ts";
import { brief } from "../../../scim/brief.ts";
import { check, finding } from "../../kit/check.ts";

export const errorStatusMatches: Check = check(
  {
    id: "error-status-matches",
    title: "An Error repeats the status that it comes with",
    level: "must",
    okta: "tolerates",
    consequence: "Okta reads the HTTP status; clients that read the body act on another one.",
    cite: ["RFC 7644 §3.12", "RFC 7644 §3.2"],
    fix: 'Write the HTTP status into the status of the Error, such as "404" with a 404.',
  },
  ({ answer }) => {
    const said = isObject(answer.json) ? attribute(answer.json, "status") : undefined;
    // What is no Error, or has its status as a number, is told of elsewhere.
    if (answer.status < 400 || (typeof said !== "string" && typeof said !== "number"))
      return { notApplicable: "not-exercised", why: "there is no Error with a status" };
    return Number(said) === answer.status ? [] : finding("/status", String(answer.status), brief(said));
  },
);
