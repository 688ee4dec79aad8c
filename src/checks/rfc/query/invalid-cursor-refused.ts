import type { Check } from "../../../model.ts";
import { brief } from "../../../scim/brief.ts";
import { attribute } from "../../../scim/json.ts";
import { check, finding, isTooMany, tooMany } from "../../kit/check.ts";
import { expectRefusal } from "../../kit/query.ts";

export const invalidCursorRefused: Check = check(
  {
    id: "invalid-cursor-refused",
    title: "A cursor that is none is refused as such",
    level: "should",
    okta: "tolerates",
    consequence: "Okta pages by index; clients whose cursor has expired cannot know that they have to begin again.",
    cite: ["RFC 9865 §2.1"],
    fix: "Answer 400 with scimType invalidCursor, or expiredCursor where it was one.",
  },
  (seen) => {
    if (isTooMany(seen)) return tooMany;
    const { json, status } = seen.answer;
    if (status !== 400) return expectRefusal(seen);
    const scimType = attribute(json, "scimType");
    const isTold = scimType === "invalidCursor" || scimType === "expiredCursor";
    return isTold ? [] : finding("/scimType", "invalidCursor", brief(scimType));
  },
);
