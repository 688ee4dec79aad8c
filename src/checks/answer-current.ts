import type { Check } from "../model.ts";
import type { Json, Resource } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { attribute, isArray, isObject, text } from "../scim/json.ts";
import { check } from "./kit.ts";
import { differenceFindings, isUnknown } from "./stored.ts";

/** An attribute that the answer leaves out says nothing stale; whether it was stored is asked elsewhere. */
const said = (wants: Resource, answer: Json | undefined): Resource =>
  Object.fromEntries(
    Object.entries(wants).filter(([name]) => (attribute(answer, name) ?? null) !== null && essential.has(name)),
  );
const essential = new Set(["userName", "name", "active", "displayName", "members"]);

/** A member who stands there twice is stored twice, not out of date: that is for "members-stored" to say. */
const onceEach = (answer: Resource): Resource =>
  Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, isArray(value) ? distinct(value) : value]));
const distinct = (items: readonly Json[]): readonly Json[] => [
  ...new Map(items.map((item) => [text(item, "value") ?? JSON.stringify(item), item])).values(),
];

export const answerCurrent: Check = check(
  {
    id: "answer-current",
    title: "The answer to a write shows the resource as it is now",
    level: "must",
    okta: "tolerates",
    consequence: "Okta reads again before it writes.",
    cite: ["RFC 7644 §3.1", "RFC 7644 §3.5.2"],
    fix: "Build the body of a 200 or 201 after the change, from what was stored.",
  },
  ({ about = "", answer, wants = {} }, past) => {
    const intended = past.intended(about);
    if (isUnknown(intended)) return { blocked: intended.unknown };
    return isObject(answer.json) ? differenceFindings(said(wants, answer.json), onceEach(answer.json)) : [];
  },
  ({ request, answer, wants }) =>
    request.method !== "GET" && wants !== undefined && accepted(answer) && isObject(answer.json),
);
