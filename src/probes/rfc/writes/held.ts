/** What an account shows that can be changed: which attributes a target has is its own affair. */
import type { Discovered, Json, Resource } from "../../../model.ts";
import { definition } from "../../../scim/discovered.ts";
import { attribute, isArray, isObject, text } from "../../../scim/json.ts";
import { USER } from "../../../scim/urns.ts";
import type { Subject } from "./trials.ts";

/** Whether the target's own schema does not say otherwise. */
export const declares = (discovered: Discovered, ...path: readonly string[]): boolean =>
  discovered.schemas === undefined || definition(discovered, USER, path) !== undefined;
/** Clients may change what is defined so; of what the target does not define, nobody says otherwise. */
export const isWritable = (defined: Resource | undefined): boolean =>
  (text(defined, "mutability") ?? "readWrite") === "readWrite";
/** Clients may change it, and take it away. */
function isFree({ cast }: Subject, name: string): boolean {
  const defined = definition(cast.past.discovered, USER, [name]);
  return attribute(defined, "required") !== true && isWritable(defined);
}

/** Plain text of which no server needs to make anything. */
const plain = ["title", "nickName"] as const;
const holds = (resource: Resource, name: string): boolean => (text(resource, name) ?? "") !== "";
/** Single values that the account shows. */
export const simpleHeld = (subject: Subject): readonly string[] =>
  plain.filter((name) => holds(subject.now, name) && isFree(subject, name));
/** Those that it showed at first, and shows no longer. */
export const simpleGone = (subject: Subject): readonly string[] =>
  plain.filter((name) => holds(subject.first, name) && !holds(subject.now, name));

/** A multi-valued attribute of which the account shows two values or more, each of a type of its own. */
export interface List {
  readonly name: "phoneNumbers" | "emails";
  readonly items: readonly Item[];
}
export interface Item extends Resource {
  readonly value: string;
  readonly type: string;
}
export function listHeld(subject: Subject): List | undefined {
  const lists = (["phoneNumbers", "emails"] as const).map((name) => ({ name, items: itemsOf(subject.now, name) }));
  return lists.find(
    ({ name, items }) =>
      isFree(subject, name) && items.length > 1 && new Set(items.map(({ type }) => type)).size === items.length,
  );
}
function itemsOf(resource: Resource, name: string): readonly Item[] {
  const list = attribute(resource, name);
  const items = (isArray(list) ? list : []).map((item) => ({ value: text(item, "value"), type: text(item, "type") }));
  return items.every(isItem) ? items : [];
}
const isItem = (item: { readonly value: string | undefined; readonly type: string | undefined }): item is Item =>
  item.value !== undefined && item.type !== undefined;
/** The type of the value that is marked as the primary one. */
export function primaryType({ now }: Subject, { name }: List): string | undefined {
  const list = attribute(now, name);
  const primary = (isArray(list) ? list : []).filter(isObject).find((item) => attribute(item, "primary") === true);
  return text(primary, "type");
}
const other = "other";
/** A type that the list does not have yet and the server knows (RFC 7643 §2.3.1, §7); "other" is in the RFC's own schema. */
export function freeType({ cast }: Subject, { name, items }: List): string | undefined {
  const defined = definition(cast.past.discovered, USER, [name, "type"]);
  const listed = attribute(defined, "canonicalValues");
  const known = (isArray(listed) ? listed : []).filter((one) => typeof one === "string");
  const free = (known.length > 0 ? known : [other]).filter(
    (one) => !items.some(({ type }) => type.toLowerCase() === one.toLowerCase()),
  );
  return free.includes(other) ? other : free[0];
}
/** A value that nobody has yet. */
export function fresh({ cast, about }: Subject, { name }: List, number: number): string {
  return name === "emails" ? `list${number}.${cast.org.person(about).email}` : `+120155501${40 + number}`;
}
export const plainly = (items: readonly Item[]): readonly Json[] => items.map(({ value, type }) => ({ value, type }));
