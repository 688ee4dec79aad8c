import type { Check } from "../../../model.ts";
import { brief } from "../../../scim/brief.ts";
import { attribute, text } from "../../../scim/json.ts";
import { check, finding } from "../../kit/check.ts";
import { declined, expectRefusal, mayNotFilter } from "../../kit/query.ts";

export const unknownOperatorRefused: Check = check(
  {
    id: "unknown-operator-refused",
    title: "An operator that is not known is refused, and the refusal says so",
    level: "must",
    okta: "tolerates",
    consequence: "Okta sends none; clients of a newer protocol take people for matches who are none.",
    cite: ["RFC 7644 §3.4.2.2"],
    fix: "Answer 400 with scimType invalidFilter and a detail that names the operator.",
  },
  (seen, past) => {
    if (mayNotFilter(seen, past)) return declined;
    const { json, status } = seen.answer;
    if (status !== 400) return expectRefusal(seen);
    const scimType = attribute(json, "scimType");
    return [
      ...(scimType === "invalidFilter" ? [] : finding("/scimType", "invalidFilter", brief(scimType))),
      ...((text(json, "detail") ?? "") === ""
        ? finding("/detail", "what is wrong, in words", brief(attribute(json, "detail")))
        : []),
    ];
  },
);
