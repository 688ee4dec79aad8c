/** Pure changes of JSON values: nothing here alters what it is given, so a failed request leaves no trace. */
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

/** `added` after `existing`: what is there already is completed in its place, not repeated (RFC 7644 §3.5.2.1). */
export function joined(of: Attribute, existing: readonly Json[], added: readonly Json[]): readonly Json[] {
  const items = new Map(existing.map((item) => [identity(of, item), item]));
  for (const item of added) {
    const key = identity(of, item);
    const known = items.get(key);
    items.set(key, isObject(known) && isObject(item) ? { ...known, ...item } : item);
  }
  return onePrimary([...items.values()], existing);
}
/** Two values of a multi-valued attribute are one if type and value agree, or, without a value, everything (RFC 7643 §2.4). */
function identity(of: Attribute, item: Json): string {
  const [value, type] = ["value", "type"].map((name) => identifying(of, item, name));
  if (value !== undefined) return JSON.stringify([value, type]);
  return JSON.stringify(isObject(item) ? Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)) : item);
}
function identifying(of: Attribute, item: Json, name: string): string | undefined {
  const value = valueOf(item, name);
  return typeof value === "string" ? prepared(value, part(of, name).caseExact) : undefined;
}

/** At most one value is primary: the one that has just become so, or the last (RFC 7643 §2.4, RFC 7644 §3.5.2). */
export function onePrimary(items: readonly Json[], before: readonly Json[] = []): readonly Json[] {
  const primary = items.filter(isPrimary);
  if (primary.length < 2) return items;
  const newest = primary.findLast((item) => !before.includes(item)) ?? primary.at(-1);
  return items.map((item) => (item !== newest && isPrimary(item) ? { ...item, primary: false } : item));
}
const isPrimary = (item: Json): item is Resource => isObject(item) && item["primary"] === true;
