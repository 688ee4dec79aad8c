import type { Check, Finding, Resource } from "../../../model.ts";
import { idOf } from "../../../scim/answers.ts";
import { brief } from "../../../scim/brief.ts";
import { isArray, isObject, text } from "../../../scim/json.ts";
import { atMost, check, resources } from "../../kit/check.ts";

/** The same value under two types is two values. That a member stands twice is the finding of "members-stored". */
const repeated = (resource: Resource): readonly Finding[] =>
  Object.entries(resource).flatMap(([name, values]) => {
    if (name.toLowerCase() === "members") return [];
    const met = new Set<string>();
    return (isArray(values) ? values : []).filter(isObject).flatMap((one, index) => {
      const value = text(one, "value");
      const pair = JSON.stringify([text(one, "type")?.toLowerCase(), value]);
      if (value === undefined || !met.has(pair)) {
        met.add(pair);
        return [];
      }
      return [{ at: `/${name}/${index}`, expected: "every type and value once", actual: brief(one) }];
    });
  });

export const valuesOnce: Check = check(
  {
    id: "values-once",
    title: "No type and value stand twice in one list",
    level: "should",
    okta: "tolerates",
    consequence: "Okta imports one of them; other clients show the address twice.",
    cite: ["RFC 7643 §2.4"],
    fix: "When a value is added that is there already under the same type, keep the one that is there.",
  },
  (seen, past) =>
    atMost(
      resources(seen).flatMap(({ at, json }) =>
        repeated(json).map((one) => ({
          at: at + one.at,
          expected: one.expected,
          // What people whom the run did not make have in their accounts stays theirs.
          actual: past.aliasOf(idOf(json) ?? "") === undefined ? "another value" : one.actual,
        })),
      ),
    ),
  (seen) => resources(seen).length > 0,
);
