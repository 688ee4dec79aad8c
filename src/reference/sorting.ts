/** The query parameters `sortBy` and `sortOrder` (RFC 7644 §3.4.2.3). */
import type { Json, Resource } from "../model.ts";
import { attribute as valueOf, isArray } from "../scim/json.ts";
import { badRequest } from "./errors.ts";
import { type Attribute, part } from "./schema/attribute.ts";
import { along } from "./schema/path.ts";
import { prepared } from "./text.ts";

type Key = string | number | undefined;
/** What stands before what; undefined: nobody asked for an order. */
export interface Order {
  key(root: Attribute, resource: Resource): Key;
  compare(one: Key, other: Key): number;
}

/** @throws Refusal invalidValue */
export function orderOf(query: URLSearchParams): Order | undefined {
  const sortBy = query.get("sortBy");
  if (sortBy === null) return undefined;
  const sortOrder = query.get("sortOrder") ?? "ascending";
  if (sortOrder !== "ascending" && sortOrder !== "descending")
    throw badRequest("invalidValue", "sortOrder is either ascending or descending.");
  const direction = sortOrder === "ascending" ? 1 : -1;
  return {
    key: (root, resource) => keyAt(resource, pathOf(root, sortBy)),
    compare: (one, other) => direction * ascending(one, other),
  };
}
/** Whoever has no value comes last. */
function ascending(one: Key, other: Key): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return one < other ? -1 : one > other ? 1 : 0;
}
/** "emails" means the values of emails, as it does in a filter. */
function pathOf(root: Attribute, sortBy: string): readonly [Attribute, ...Attribute[]] {
  const path = along(root, sortBy);
  const last = path?.at(-1);
  if (path === undefined || last === undefined) throw badRequest("invalidValue", `${sortBy} is no attribute's name.`);
  if (last.type !== "complex") return path;
  const value = part(last, "value");
  if (value.type === "any") throw badRequest("invalidValue", `${sortBy} is complex: name one of its sub-attributes.`);
  return [...path, value];
}
function keyAt(value: Json | undefined, [first, ...rest]: readonly Attribute[]): Key {
  if (first === undefined) return undefined;
  const held = valueOf(value, first.name);
  const one = isArray(held) ? (held.find((item) => valueOf(item, "primary") === true) ?? held[0]) : held;
  return rest.length > 0 ? keyAt(one, rest) : comparable(one, first);
}
function comparable(value: Json | undefined, { type, caseExact }: Attribute): Key {
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "number") return value;
  if (typeof value !== "string") return undefined;
  return type === "dateTime" ? Date.parse(value) : prepared(value, caseExact);
}
