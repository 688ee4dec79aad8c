/** Comparing what a resource should hold with what a server says it holds, with every freedom the RFCs leave. */
import type { Json, Resource } from "../model.ts";
import { attribute, isArray, isObject } from "./json.ts";
import { below } from "./pointer.ts";

/** `want` undefined: this should not be there. `have` undefined: it is missing. */
export interface Difference {
  readonly at: string;
  readonly want: Json | undefined;
  readonly have: Json | undefined;
}

/** Attributes whose case counts: identifiers and references (RFC 7643 §3.1, §8.7.1). All others may come back in another case (§7). */
const caseExact = new Set(["id", "externalid", "value", "$ref", "version"]);
/** Multi-valued attributes of which `value` is text for people, not an identifier. */
const textValues = new Set(["emails", "phonenumbers", "ims", "addresses", "roles", "entitlements"]);

/**
 * null, [] and absent are the same state (RFC 7643 §2.5), and so is an object of nothing else; so is "", which is what many
 * servers store for nothing. Looked for as deep as SCIM nests, which is less than `levels`.
 */
export const unassigned = (value: Json | undefined, levels = 5): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  (isArray(value) && value.length === 0) ||
  (levels > 0 && isObject(value) && Object.values(value).every((inner) => unassigned(inner, levels - 1)));

const folded = (value: string): string => value.normalize("NFC").toLowerCase();
/** Whether two names are the same to a server that compares without case. */
export const sameText = (one: string, other: string): boolean => one === other || folded(one) === folded(other);
const sameString = (want: string, have: string, exact: boolean): boolean =>
  exact ? want.normalize("NFC") === have.normalize("NFC") : sameText(want, have);

/** Where `have` differs from `want`. Attributes that `want` does not speak of are ignored; a list means exactly these, in any order. */
export function differences(want: Resource, have: Json | undefined): readonly Difference[] {
  return Object.entries(want).flatMap(([name, value]) => compare(value, attribute(have, name), name, below("", name)));
}

function compare(want: Json, have: Json | undefined, name: string, at: string, of = ""): readonly Difference[] {
  if (isObject(want) && isObject(have)) {
    return Object.entries(want).flatMap(([key, value]) =>
      compare(value, attribute(have, key), key, below(at, key), name),
    );
  }
  if (unassigned(want)) return unassigned(have) ? [] : [{ at, want, have }];
  if (isArray(want)) return compareLists(want, have, name, at);
  // A value of which nothing is said is not the primary one (RFC 7643 §2.4).
  const stated = have === undefined && name.toLowerCase() === "primary" ? false : have;
  return isSame(want, stated, name, of) ? [] : [{ at, want, have }];
}
function isSame(want: Json, have: Json | undefined, name: string, of: string): boolean {
  if (languages.has(name.toLowerCase())) return sameValue(hyphened(want), have && hyphened(have), false);
  if (isPhone(name, of) && digits(want) !== "") return digits(want) === digits(have);
  return sameValue(want, have, isCaseExact(name, of));
}
/** Languages are written in either way, as Okta itself has done (RFC 7643 §4.1.1, docs/okta-wire.md §13, C15). */
const languages = new Set(["locale", "preferredlanguage"]);
const hyphened = (value: Json): Json => (typeof value === "string" ? value.replaceAll("_", "-") : value);
/** A server may write a number in the form of RFC 3966 (RFC 7643 §4.1.2). */
const isPhone = (name: string, of: string): boolean =>
  name.toLowerCase() === "value" && of.toLowerCase() === "phonenumbers";
const digits = (value: Json | undefined): string => (typeof value === "string" ? value.replaceAll(/\D/g, "") : "");
function isCaseExact(name: string, of: string): boolean {
  const key = name.toLowerCase();
  return caseExact.has(key) && !(key === "value" && textValues.has(of.toLowerCase()));
}
const truths: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);
function sameValue(want: Json, have: Json | undefined, exact: boolean): boolean {
  if (typeof want === "string" && typeof have === "string") return sameString(want, have, exact);
  // Another JSON type is a fault of its own (checks "attribute-types" and "booleans"), not a lost value.
  if (typeof want === "string" && typeof have === "number") return want === String(have);
  if (typeof want === "boolean" && (typeof have === "string" || typeof have === "number"))
    return want === truths.get(String(have).toLowerCase());
  return want === have;
}
/** So many items that nobody wants are told of; a list may hold a million. */
const MOST_TOO_MANY = 100;
function compareLists(want: readonly Json[], have: Json | undefined, name: string, at: string): readonly Difference[] {
  const labelOf = isPhone("value", name) ? phoneLabel : label;
  const shelves = shelved(isArray(have) ? have : have === undefined || unassigned(have) ? [] : [have], labelOf);
  const unlabelled = shelves.get("") ?? { items: [], from: 0 };
  const labelledFirst = want.toSorted((one, other) => Number(labelOf(one) === "") - Number(labelOf(other) === ""));
  const missing = labelledFirst.filter((item) => {
    const label = labelOf(item);
    const within =
      label === "" ? [unlabelled, ...shelves.values()] : [shelves.get(label)].filter((shelf) => shelf !== undefined);
    return !within.some((shelf) => taken(item, shelf, name));
  });
  const rest = [...shelves.values()].flatMap(({ items, from }) => items.slice(from));
  return [
    ...missing.map((item) => ({ at, want: item, have: rest.length > 0 ? rest : have })),
    ...(missing.length > 0 ? [] : rest.slice(0, MOST_TOO_MANY).map((item) => ({ at, want: undefined, have: item }))),
  ];
}
interface Shelf {
  readonly items: Json[];
  /** Those before it have been taken. */
  from: number;
}
/** Items by their values: thousands of members in another order are not to be compared each with each. */
function shelved(items: readonly Json[], labelOf: (item: Json) => string): ReadonlyMap<string, Shelf> {
  const shelves = new Map<string, Shelf>();
  for (const item of items) {
    const label = labelOf(item);
    const shelf = shelves.get(label);
    if (shelf) shelf.items.push(item);
    else shelves.set(label, { items: [item], from: 0 });
  }
  return shelves;
}
/** Items that are the same have the same label. Under "" anything may be found. */
function label(item: Json): string {
  const value = isObject(item) ? attribute(item, "value") : item;
  return typeof value === "string" || typeof value === "number" ? folded(String(value)) : "";
}
const phoneLabel = (item: Json): string => digits(label(item));
/** Takes the first that matches off the shelf. */
function taken(item: Json, shelf: Shelf, list: string): boolean {
  for (let at = shelf.from; at < shelf.items.length; at += 1) {
    const candidate = shelf.items[at];
    if (candidate === undefined || compare(item, inFull(candidate, item), list, "").length > 0) continue;
    // Moving up a hundred thousand for each of as many would take minutes.
    if (at === shelf.from) shelf.from += 1;
    else shelf.items.splice(at, 1);
    return true;
  }
  return false;
}

/** A bare value where an object belongs is a fault of its own (checks "attribute-types" and "members-shape"). */
const inFull = (candidate: Json, item: Json): Json =>
  isObject(item) && !isObject(candidate) ? { value: candidate } : candidate;

const ordinary = { enumerable: true, configurable: true, writable: true };
/** `over` laid over `under`: objects are merged, everything else is replaced. Keys keep their place; new ones come last. */
export function overlay(under: Resource, over: Resource): Resource {
  const merged: Record<string, Json> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = Object.hasOwn(merged, key) ? merged[key] : undefined;
    const laid = isObject(value) && isObject(below) ? overlay(below, value) : value;
    if (key === "__proto__") Object.defineProperty(merged, key, { value: laid, ...ordinary });
    else merged[key] = laid;
  }
  return merged;
}
