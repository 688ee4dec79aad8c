import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { attribute, isObject } from "../../../scim/json.ts";
import { check, finding } from "../../kit/check.ts";
import { isShown } from "../../kit/selected.ts";

export const attributesNotation: Check = check(
  {
    id: "attributes-notation",
    title: "attributes= can name parts of attributes, and attributes by their schema",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not select attributes; clients that name them in full get something else.",
    cite: ["RFC 7644 §3.4.2.5", "RFC 7644 §3.10"],
    fix: "Read the names as everywhere: name.givenName, and urn:ietf:params:scim:schemas:core:2.0:User:userName in any case.",
  },
  ({ answer, part }) => {
    if (!accepted(answer)) return { blocked: `the answer was ${answer.status}` };
    const { json } = answer;
    if (part === "qualified") return isShown(json, "userName") ? [] : finding("/userName", "present", "nothing");
    const name = attribute(json, "name");
    if (!isShown(name, "givenName")) return finding("/name/givenName", "present", "nothing");
    const others = Object.keys(isObject(name) ? name : {}).filter((key) => key.toLowerCase() !== "givenname");
    return others.flatMap((key) => (isShown(name, key) ? finding(`/name/${key}`, "nothing", "a value") : []));
  },
);
