/** Comparing what a resource should hold with what a server says it holds, with every freedom the RFCs leave. */
import type { Json, Resource } from "../model.ts";
import { attribute, isArray, isObject } from "./json.ts";

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

/** null, [] and absent are the same state (RFC 7643 §2.5); so is "", which is what many servers store for nothing. */
const unassigned = (value: Json | undefined): boolean =>
  value === undefined || value === null || value === "" || (isArray(value) && value.length === 0);

const folded = (value: string): string => value.normalize("NFC").toLowerCase();
const sameText = (want: string, have: string, exact: boolean): boolean =>
  exact ? want.normalize("NFC") === have.normalize("NFC") : folded(want) === folded(have);

/** Where `have` differs from `want`. Attributes that `want` does not speak of are ignored; a list means exactly these, in any order. */
export function differences(want: Resource, have: Json | undefined): readonly Difference[] {
  return Object.entries(want).flatMap(([name, value]) => compare(value, attribute(have, name), name, `/${name}`));
}

function compare(want: Json, have: Json | undefined, name: string, at: string, of = ""): readonly Difference[] {
  if (unassigned(want)) return unassigned(have) ? [] : [{ at, want, have }];
  if (isArray(want)) return compareLists(want, have, name, at);
  if (isObject(want)) {
    if (!isObject(have)) return [{ at, want, have }];
    return Object.entries(want).flatMap(([key, value]) =>
      compare(value, attribute(have, key), key, `${at}/${key}`, name),
    );
  }
  return sameValue(want, have, isCaseExact(name, of)) ? [] : [{ at, want, have }];
}
function isCaseExact(name: string, of: string): boolean {
  const key = name.toLowerCase();
  return caseExact.has(key) && !(key === "value" && textValues.has(of.toLowerCase()));
}
function sameValue(want: Json, have: Json | undefined, exact: boolean): boolean {
  if (typeof want === "string" && typeof have === "string") return sameText(want, have, exact);
  // A number where text belongs is a fault of its own (check "attribute-types"), not a lost value.
  if (typeof want === "string" && typeof have === "number") return want === String(have);
  return want === have;
}
function compareLists(want: readonly Json[], have: Json | undefined, name: string, at: string): readonly Difference[] {
  const rest: Json[] = isArray(have) ? [...have] : have === undefined || unassigned(have) ? [] : [have];
  const missing = want.filter((item) => {
    const found = rest.findIndex((candidate) => matches(item, candidate, name));
    if (found >= 0) rest.splice(found, 1);
    return found < 0;
  });
  return [
    ...missing.map((item) => ({ at, want: item, have: rest.length > 0 ? rest : have })),
    ...(missing.length > 0 ? [] : rest.map((item) => ({ at, want: undefined, have: item }))),
  ];
}
function matches(want: Json, have: Json | undefined, list: string): boolean {
  if (!isObject(want)) return sameValue(want, have, false);
  return (
    isObject(have) &&
    Object.entries(want).every(([key, value]) => compare(value, attribute(have, key), key, "", list).length === 0)
  );
}

/** `over` laid over `under`: objects are merged, everything else is replaced. Keys keep their place; new ones come last. */
export function overlay(under: Resource, over: Resource): Resource {
  const merged: Record<string, Json> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = Object.hasOwn(merged, key) ? merged[key] : undefined;
    Object.defineProperty(merged, key, {
      value: isObject(value) && isObject(below) ? overlay(below, value) : value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return merged;
}
