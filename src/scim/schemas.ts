/** Response bodies against the JSON Schemas of RFC 7643 and RFC 7644 in fixtures/schemas. */
import type { ErrorObject } from "ajv";
import type { Json } from "../model.ts";
import { brief } from "./brief.ts";
import { canonical, type Shape } from "./canonical.ts";
import { unassigned } from "./compare.ts";
import { attribute, isArray, isObject } from "./json.ts";
import { below } from "./pointer.ts";
import { remembered } from "./remembered.ts";
import type { Violation } from "./topics.ts";
import { schemaErrors } from "./validators.ts";

export type { Shape } from "./canonical.ts";
export { owner, type Topic, type Violation } from "./topics.ts";

/** So many items of a list are looked at, and so many violations of a body are told. */
const mostItems = 10_000;
const mostViolations = 50;

const judged = (shape: Shape): ((json: Json & object) => readonly Violation[]) =>
  remembered((json) => judge(shape, json));
const seen: Readonly<Record<Shape, ReturnType<typeof judged>>> = {
  user: judged("user"),
  group: judged("group"),
  list: judged("list"),
  error: judged("error"),
};
/** What a response body breaks, one violation a cause. Of a list, only the envelope is looked at. */
export const violations = (shape: Shape, json: Json): readonly Violation[] =>
  typeof json === "object" && json !== null ? seen[shape](json) : judge(shape, json);

/** The URIs that a body declares, in lower case. */
function urnsOf(body: Json): ReadonlySet<string> {
  const declared = attribute(body, "schemas");
  if (!isArray(declared)) return new Set();
  return new Set(declared.filter((urn) => typeof urn === "string").map((urn) => urn.toLowerCase()));
}

function judge(shape: Shape, json: Json): readonly Violation[] {
  const body = shortened(canonical(shape, json).value);
  const found = schemaErrors(shape, body).filter(isCause).map(violation);
  if (shape === "user" || shape === "group") found.push(...undeclared(body));
  const distinct = new Map(found.map((one) => [`${one.keyword} ${one.at}`, one]));
  return [...distinct.values()].slice(0, mostViolations);
}
function shortened(body: Json): Json {
  if (!isObject(body) || !Object.values(body).some(isLong)) return body;
  const entries = Object.entries(body);
  return Object.fromEntries(entries.map(([key, value]) => [key, isLong(value) ? value.slice(0, mostItems) : value]));
}
const isLong = (value: Json): value is readonly Json[] => isArray(value) && value.length > mostItems;

/** ajv also reports the condition that led to an error, and every item that is not the one looked for. */
const isCause = (error: ErrorObject): boolean => error.keyword !== "if" && !error.schemaPath.includes("/contains/");

function violation(error: ErrorObject): Violation {
  const { instancePath: at, keyword, params, parentSchema, data } = error;
  if (keyword === "required")
    return { at: below(at, params["missingProperty"]), keyword, expected: "present", actual: "nothing" };
  if (at === "/password") return { at, keyword, expected: "no password", actual: unspoken(data) };
  const actual = brief(data);
  if (keyword === "uniqueItems") return { at, keyword, expected: "every URI once", actual };
  if (keyword !== "contains") return { at, keyword, expected: String(parentSchema?.["description"]), actual };
  return params["maxContains"] === 1
    ? { at, keyword: "maxContains", expected: "at most one primary", actual }
    : { at, keyword, expected: `${parentSchema?.["contains"].const} among them`, actual };
}
/** More people read a report than should read a password. */
const unspoken = (password: unknown): string =>
  typeof password === "string" ? `a string of ${password.length} characters` : `a value of type ${typeof password}`;

/** Data of extensions whose URN `schemas` does not list (RFC 7643 §3). Where `schemas` is no list, that is the fault. */
function undeclared(body: Json): readonly Violation[] {
  const schemas = attribute(body, "schemas");
  if (!isObject(body) || !isArray(schemas)) return [];
  const declared = urnsOf(body);
  return Object.entries(body)
    .filter(([key, value]) => /^urn:/i.test(key) && isObject(value) && !unassigned(value))
    .filter(([key]) => !declared.has(key.toLowerCase()))
    .map(([key]) => ({
      at: below("", key),
      keyword: "extension",
      expected: `${key} among the schemas`,
      actual: brief(schemas),
    }));
}
