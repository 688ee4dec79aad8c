import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { isObject } from "../../../scim/json.ts";
import { atMost, check, finding } from "../../kit/check.ts";
import { byDefault, isShown } from "../../kit/selected.ts";

export const attributesOnWrites: Check = check(
  {
    id: "attributes-on-writes",
    title: "attributes= works on the answer to a write",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not select attributes; clients that need no body get all of it.",
    cite: ["RFC 7644 §3.9"],
    fix: "Apply attributes and excludedAttributes to the bodies of 200 and 201 as well.",
  },
  (seen, { discovered }) => {
    const { json } = seen.answer;
    if (!accepted(seen.answer) || !isObject(json)) return { blocked: `the answer was ${seen.answer.status}` };
    return atMost(
      byDefault(seen, discovered)
        .filter((name) => name !== "userName")
        .flatMap((name) => (isShown(json, name) ? finding(`/${name}`, "nothing", "a value") : [])),
    );
  },
);
