/** Attribute names have no case (RFC 7643 §2.1); JSON keys have. This gives every known attribute the spelling of the RFCs. */
import type { Json, Resource } from "../model.ts";
import { isArray, isObject } from "./json.ts";
import { below } from "./pointer.ts";
import { remembered } from "./remembered.ts";
import { ENTERPRISE_USER, ERROR, GROUP, LIST_RESPONSE, USER } from "./urns.ts";

/** What a response body can be. */
export type Shape = "user" | "group" | "list" | "error";
/** `at` is a JSON pointer in canonical spelling. A URN in `schemas` counts as a name too. */
interface Rename {
  readonly at: string;
  readonly from: string;
  readonly to: string;
}
/** One attribute given more than once in one object, in different spellings. */
interface Duplicate {
  readonly at: string;
  readonly keys: readonly string[];
}
export interface Canonical {
  readonly value: Json;
  readonly renamed: readonly Rename[];
  readonly duplicates: readonly Duplicate[];
}

interface Known {
  readonly name: string;
  /** Absent: what is inside is no part of this shape. */
  readonly inside?: Names;
}
/** Attributes by their names in lower case. */
type Names = ReadonlyMap<string, Known>;

const none: Names = new Map();
function named(simple: string, complex: Readonly<Record<string, Names>> = {}): Names {
  const inner = [...simple.split(" ").map((name): [string, Names] => [name, none]), ...Object.entries(complex)];
  return new Map(inner.map(([name, inside]) => [name.toLowerCase(), { name, inside }]));
}

const meta = named("resourceType created lastModified location version");
const values = named("value display type primary $ref");
const user = named(
  "schemas id externalId userName displayName nickName profileUrl title userType preferredLanguage locale timezone active password",
  {
    meta,
    name: named("formatted familyName givenName middleName honorificPrefix honorificSuffix"),
    emails: values,
    phoneNumbers: values,
    ims: values,
    photos: values,
    addresses: named("formatted streetAddress locality region postalCode country type primary display"),
    groups: values,
    entitlements: values,
    roles: values,
    x509Certificates: values,
    [ENTERPRISE_USER]: named("employeeNumber costCenter organization division department", {
      manager: named("value $ref displayName"),
    }),
  },
);
const group = named("schemas id externalId displayName", { meta, members: values });
const error = named("schemas status scimType detail");
// What is in Resources are resources, each with a shape of its own.
const list: Names = new Map([
  ...named("schemas totalResults startIndex itemsPerPage nextCursor previousCursor"),
  ["resources", { name: "Resources" }],
]);
const shapes: Readonly<Record<Shape, Names>> = { user, group, list, error };
const urns = new Map([USER, GROUP, ENTERPRISE_USER, LIST_RESPONSE, ERROR].map((urn) => [urn.toLowerCase(), urn]));
const urnOf = (spelled: string): string => urns.get(spelled.toLowerCase()) ?? spelled;

/** Deeper than this, where SCIM has no attributes, values stay as they are and nothing is reported. */
const deepest = 200;
/** So many renames and duplicates are reported at most; all are respelled. */
const most = 50;

/**
 * The value in canonical spelling, and what was spelled otherwise. Unknown keys stay, and so does the order. Of a known
 * attribute that is given more than once the canonical spelling stays, or else the first. A list is its envelope alone.
 */
export function canonical(shape: Shape, json: Json): Canonical {
  return typeof json === "object" && json !== null ? respelled[shape](json) : respelling(shapes[shape])(json);
}
const respelling =
  (names: Names) =>
  (json: Json): Canonical => {
    const notes: Notes = { renamed: [], duplicates: [] };
    if (isCanonical(json, names)) return { value: json, ...notes };
    return { value: respell(json, names, "", deepest, notes), ...notes };
  };
const respelled: Readonly<Record<Shape, (json: Json & object) => Canonical>> = {
  user: remembered<Json & object, Canonical>(respelling(user)),
  group: remembered<Json & object, Canonical>(respelling(group)),
  list: remembered<Json & object, Canonical>(respelling(list)),
  error: remembered<Json & object, Canonical>(respelling(error)),
};

interface Notes {
  readonly renamed: Rename[];
  readonly duplicates: Duplicate[];
}
function note<T>(notes: T[], one: T): void {
  if (notes.length < most) notes.push(one);
}

/** Most bodies are; then there is nothing to take apart and put together again. */
function isCanonical(value: Json, names: Names, levels: number = deepest): boolean {
  if (levels === 0) return true;
  // A string in a list may be a URN, and what is none has one spelling only.
  if (isArray(value))
    return value.every((item) =>
      typeof item === "string" ? urnOf(item) === item : isCanonical(item, names, levels - 1),
    );
  if (!isObject(value)) return true;
  const seen = new Set<string>();
  return Object.entries(value).every(([key, inner]) => {
    const folded = key.toLowerCase();
    const { name, inside } = names.get(folded) ?? { name: key, inside: none };
    if (name !== key || seen.has(folded)) return false;
    seen.add(folded);
    return inside === undefined || isCanonical(inner, inside, levels - 1);
  });
}

function respell(value: Json, names: Names, at: string, levels: number, notes: Notes): Json {
  if (levels === 0) return value;
  if (isObject(value)) return respellObject(value, names, at, levels, notes);
  if (!isArray(value)) return value;
  return value.map((item, index) =>
    at === "/schemas" ? respellUrn(item, index, notes) : respell(item, names, below(at, index), levels - 1, notes),
  );
}
function respellObject(object: Resource, names: Names, at: string, levels: number, notes: Notes): Resource {
  const groups = spellings(object);
  const entries = Object.entries(object).flatMap(([key, value]): [string, Json][] => {
    const folded = key.toLowerCase();
    const known = names.get(folded);
    const keys = groups.get(folded) ?? [key];
    const name = known?.name ?? key;
    const here = below(at, name);
    if (keys.length > 1 && key === keys[0]) note(notes.duplicates, { at: here, keys });
    if (known === undefined) return [[key, respell(value, none, here, levels - 1, notes)]];
    if (key !== (keys.includes(name) ? name : keys[0])) return [];
    if (key !== name) note(notes.renamed, { at: here, from: key, to: name });
    return [[name, known.inside ? respell(value, known.inside, here, levels - 1, notes) : value]];
  });
  // Unlike an assignment, this makes an ordinary property of "__proto__".
  return Object.fromEntries(entries);
}
/** The keys of an object by their name in lower case. */
function spellings(object: Resource): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const key of Object.keys(object)) {
    const same = found.get(key.toLowerCase());
    if (same) same.push(key);
    else found.set(key.toLowerCase(), [key]);
  }
  return found;
}
function respellUrn(urn: Json, index: number, notes: Notes): Json {
  if (typeof urn !== "string") return urn;
  const to = urnOf(urn);
  if (to !== urn) note(notes.renamed, { at: below("/schemas", index), from: urn, to });
  return to;
}
