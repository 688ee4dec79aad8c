/** Pure changes of JSON values: nothing here alters what it is given, so a failed request leaves no trace. */
import { isDeepStrictEqual } from "node:util";
import type { Json, Resource } from "../model.ts";
import { attribute as valueOf, isArray, isObject } from "../scim/json.ts";
import { type Attribute, part } from "./schema/attribute.ts";
import { prepared } from "./text.ts";

/** null, [] and absent are one state (RFC 7643 §2.5); so is an object with nothing in it. */
export const unassigned = (value: Json | undefined): value is undefined | null | readonly [] =>
  value === undefined ||
  value === null ||
  (isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);

/** Only data properties are made, so a key such as "__proto__" is a key like any other. */
export function placed(holder: Resource, name: string, value: Json | undefined): Resource {
  const lower = name.toLowerCase();
  const key = Object.keys(holder).find((candidate) => candidate.toLowerCase() === lower) ?? name;
  if (!unassigned(value)) return { ...holder, [key]: value };
  return Object.fromEntries(Object.entries(holder).filter(([candidate]) => candidate !== key));
}

/** The values that a path leads to; every value of a multi-valued attribute counts (RFC 7644 §3.4.2.2). */
export function reached(value: Json | undefined, path: readonly Attribute[]): readonly Json[] {
  if (unassigned(value)) return [];
  if (isArray(value)) return value.flatMap((item) => reached(item, path));
  const [first, ...rest] = path;
  return first === undefined ? [value] : reached(valueOf(value, first.name), rest);
}

/** Whether two values of a multi-valued attribute are the same one: by type and value, or else entirely (RFC 7643 §2.4). */
export function isSame(of: Attribute, one: Json, other: Json): boolean {
  if (isDeepStrictEqual(one, other)) return true;
  const value = identity(of, one, "value");
  if (value === undefined || value !== identity(of, other, "value")) return false;
  // A type that the server derives (a member's) tells nothing about what a client sends.
  return part(of, "type").mutability === "readOnly" || identity(of, one, "type") === identity(of, other, "type");
}
function identity(of: Attribute, item: Json, name: string): string | undefined {
  const value = valueOf(item, name);
  return typeof value === "string" ? prepared(value, part(of, name).caseExact) : undefined;
}

/** `added` after `existing`: what is there already is completed in its place, not repeated (RFC 7644 §3.5.2.1). */
export function joined(of: Attribute, existing: readonly Json[], added: readonly Json[]): readonly Json[] {
  const all = added.reduce<readonly Json[]>((items, item) => {
    const at = items.findIndex((candidate) => isSame(of, candidate, item));
    return at < 0 ? [...items, item] : items.with(at, completed(items[at], item));
  }, existing);
  return onePrimary(all, existing);
}
const completed = (item: Json | undefined, by: Json): Json =>
  isObject(item) && isObject(by) ? { ...item, ...by } : by;

/** At most one value is primary: the one that has just become so, or the last (RFC 7643 §2.4, RFC 7644 §3.5.2). */
export function onePrimary(items: readonly Json[], before: readonly Json[] = []): readonly Json[] {
  const primary = items.filter(isPrimary);
  if (primary.length < 2) return items;
  const newest = primary.findLast((item) => !before.includes(item)) ?? primary.at(-1);
  return items.map((item) => (item !== newest && isPrimary(item) ? { ...item, primary: false } : item));
}
const isPrimary = (item: Json): item is Resource => isObject(item) && item["primary"] === true;
