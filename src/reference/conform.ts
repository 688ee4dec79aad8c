/** Taking in what a client sends: names in their canonical case, types as the schema has them, nothing readOnly. */
import type { Json, Resource } from "../model.ts";
import { isArray, isObject } from "../scim/json.ts";
import { badRequest } from "./errors.ts";
import { type Attribute, part } from "./schema/attribute.ts";
import { joined, unassigned } from "./values.ts";

/** A whole resource. Values of readOnly attributes are ignored, whatever they are (RFC 7644 §3.3, §3.5.1). */
export const conformed = (root: Attribute, body: Resource): Resource => conformedObject(root, body, "") ?? {};

/** The value of one attribute; undefined where it says that there is none (RFC 7643 §2.5). */
export function conformedValue(attribute: Attribute, value: Json, at: string = attribute.name): Json | undefined {
  if (unassigned(value)) return undefined;
  if (!attribute.multiValued) return conformedItem(attribute, value, at);
  if (!isArray(value)) throw wrongType(at, "an array", value);
  const items = value.map((item, index) => conformedItem(attribute, item, `${at}[${index}]`));
  const given = items.filter((item) => item !== undefined);
  // Two values with one type and value would be the same value twice (RFC 7643 §2.4).
  return given.length === 0 ? undefined : joined(attribute, [], given);
}
function conformedItem(attribute: Attribute, value: Json, at: string): Json | undefined {
  if (unassigned(value)) return undefined;
  if (attribute.type === "any") return value;
  if (attribute.type !== "complex") {
    const form = forms[attribute.type];
    if (!form.fits(value)) throw wrongType(at, form.named, value);
    return value;
  }
  if (!isObject(value)) throw wrongType(at, "an object", value);
  return conformedObject(attribute, value, `${at}.`);
}
function conformedObject(of: Attribute, value: Resource, at: string): Resource | undefined {
  const given = new Map<string, readonly [string, Json]>();
  for (const [key, item] of Object.entries(value)) {
    const attribute = part(of, key);
    if (attribute.mutability === "readOnly" || isMisspelt(key, attribute, value)) continue;
    const conforming = conformedValue(attribute, item, `${at}${attribute.name}`);
    if (conforming !== undefined) given.set(key.toLowerCase(), [attribute.name, conforming]);
  }
  return given.size === 0 ? undefined : Object.fromEntries(given.values());
}
/** One attribute in two spellings: Okta lays its values over a server's answer key by key, so the canonical one is its own. */
const isMisspelt = (key: string, { name }: Attribute, value: Resource): boolean =>
  key !== name && Object.hasOwn(value, name);

interface Form {
  readonly named: string;
  fits(value: Json): boolean;
}
const text: Form = { named: "a string", fits: (value) => typeof value === "string" };
const matching = (named: string, pattern: RegExp): Form => ({
  named,
  fits: (value) => typeof value === "string" && pattern.test(value),
});
const forms: Record<Exclude<Attribute["type"], "complex" | "any">, Form> = {
  string: text,
  reference: text,
  boolean: { named: "true or false, without quotes", fits: (value) => typeof value === "boolean" },
  decimal: { named: "a number", fits: (value) => typeof value === "number" },
  // xsd:dateTime (RFC 7643 §2.3.5) and base64 (§2.3.6)
  dateTime: matching(
    "a date and time such as 2026-01-31T12:00:00Z",
    /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/,
  ),
  binary: matching("base64", /^[\w+/-]*={0,2}$/),
};
const kindOf = (value: Json): string =>
  value === null ? "null" : isArray(value) ? "an array" : isObject(value) ? "an object" : JSON.stringify(value);
const wrongType = (at: string, expected: string, value: Json): Error =>
  badRequest("invalidValue", `${at} must be ${expected}, but is ${kindOf(value).slice(0, 80)}.`);
