import type { Check, Finding, Json } from "../../../model.ts";
import { isArray, isObject } from "../../../scim/json.ts";
import { below } from "../../../scim/pointer.ts";
import { atMost } from "../../kit/check.ts";
import { shownCheck } from "../../kit/shown.ts";

/** "$ref" is the RFC's own exception to its own rule; a URN is the name of a schema. */
const isName = (key: string): boolean => /^[A-Za-z][\w$-]*$/.test(key) || key === "$ref" || /^urn:/i.test(key);
/** As deep as SCIM nests. */
const LEVELS = 5;
function misnamed(json: Json, at = "", levels = LEVELS): readonly Finding[] {
  if (levels === 0) return [];
  if (isArray(json)) return json.flatMap((one, index) => misnamed(one, below(at, index), levels - 1));
  if (!isObject(json)) return [];
  return Object.entries(json).flatMap(([key, value]) => [
    ...(isName(key) ? [] : [{ at: below(at, key), expected: "letters, digits, $, - and _", actual: key }]),
    ...misnamed(value, below(at, key), levels - 1),
  ]);
}

export const attributeNames: Check = shownCheck(
  {
    id: "attribute-names",
    title: "Attributes have names that can be written in a filter",
    level: "should",
    okta: "tolerates",
    consequence: "Okta passes over attributes that it does not map; nobody can filter by such a name.",
    cite: ["RFC 7643 §2.1"],
    fix: "Let names begin with a letter and hold letters, digits, $, - and _ only.",
  },
  (shown) => atMost(misnamed(shown)),
);
