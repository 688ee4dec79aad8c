import type { Check } from "../../../model.ts";
import { brief } from "../../../scim/brief.ts";
import { definition, schemaOf } from "../../../scim/discovered.ts";
import { attribute } from "../../../scim/json.ts";
import { USER } from "../../../scim/urns.ts";
import { check, finding } from "../../kit/check.ts";
import { declined, expectRefusal, mayNotFilter } from "../../kit/query.ts";

export const booleanOrderRefused: Check = check(
  {
    id: "boolean-order-refused",
    title: "A boolean has no order, and a filter by it is refused",
    level: "should",
    okta: "tolerates",
    consequence: "Okta sends none; clients with such a mistake take what they get for an answer.",
    cite: ["RFC 7644 §3.4.2.2"],
    fix: "Answer gt, ge, lt and le on boolean and binary attributes with 400 and scimType invalidFilter.",
  },
  (seen, past) => {
    const { discovered } = past;
    if (mayNotFilter(seen, past)) return declined;
    const isMissing =
      schemaOf(discovered, USER) !== undefined && definition(discovered, USER, ["active"]) === undefined;
    if (isMissing) return { notApplicable: "not-advertised", why: "the target's schema has no active" };
    if (seen.answer.status !== 400) return expectRefusal(seen);
    const scimType = attribute(seen.answer.json, "scimType");
    return scimType === "invalidFilter" ? [] : finding("/scimType", "invalidFilter", brief(scimType));
  },
);
