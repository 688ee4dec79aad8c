/** The attributes of a profile's app: Okta's default mappings as its Profile Editor has changed them. docs/okta-wire.md §11 */
import { isDeepStrictEqual } from "node:util";
import type { App, Json, Mapping } from "../model.ts";
import { defaultMappings, parseExternalName } from "../okta/mapping.ts";
import { USER } from "../scim/urns.ts";
import { nearest } from "../usage-error.ts";
import type { ProfileFile } from "./file.ts";
import type { Path, Source } from "./source.ts";

type Attributes = Pick<App, "mappings" | "values" | "uniqueIdentifier">;

export function attributesOf(file: ProfileFile, source: Source): Attributes {
  const { unmapped, mapped } = file.attributes;
  const kept = withoutLoneTypes(defaultMappings.filter(({ attribute }) => !unmapped.includes(attribute)));
  const mappings = mapped.reduce<readonly Mapping[]>(
    (before, { attribute, externalName, externalNamespace }, index) => {
      const mapping = { attribute, externalName, externalNamespace };
      refuseTarget(mapping, before, (key, reason) => source.mistake(["attributes", "mapped", index, key], reason));
      return [...before, mapping];
    },
    kept,
  );
  const values = valuesOf(file, mappings, source);
  const uniqueIdentifier = identifier(file.uniqueIdentifierField ?? "userName", mappings, values, source);
  for (const [index, { attribute }] of mapped.entries()) {
    if (values[attribute] === undefined && attribute !== uniqueIdentifier && !ofAnybody.has(attribute))
      throw source.mistake(
        ["attributes", "mapped", index],
        `has no value: nobody in Okta has "${attribute}" otherwise`,
      );
  }
  return { mappings, values, uniqueIdentifier };
}
/** What people can have without any setting. */
const ofAnybody: ReadonlySet<string> = new Set(defaultMappings.map(({ attribute }) => attribute));
/** What each person has of their own, so that nothing can be set for all of them. */
const personal: readonly string[] = ["userName", "givenName", "familyName", "displayName", "email"];

/** A type goes with what it is the type of. */
function withoutLoneTypes(mappings: readonly Mapping[]): readonly Mapping[] {
  const item = ({ externalName }: Mapping): string => externalName.replace(/\]\.\w+$/, "]");
  const isType = ({ externalName }: Mapping): boolean => externalName.endsWith("].type");
  return mappings.filter(
    (one) => !isType(one) || mappings.some((other) => !isType(other) && item(other) === item(one)),
  );
}

/** Nobody can map what Okta writes itself (docs/okta-wire.md §11). */
const oktasOwn = ["schemas", "id", "meta", "externalId", "active", "groups", "password"];

type Refuse = (key: "externalName" | "externalNamespace", reason: string) => Error;
function refuseTarget(mapping: Mapping, before: readonly Mapping[], refuse: Refuse): void {
  const { externalName, externalNamespace } = mapping;
  const names = keysOf(externalName, (reason) => refuse("externalName", reason));
  const [first = ""] = names;
  if (externalNamespace === USER && oktasOwn.includes(first))
    throw refuse("externalName", `${first} is written by Okta itself`);
  const other = before.find(
    (one) =>
      one.externalNamespace === externalNamespace &&
      overlap(
        keysOf(one.externalName, (reason) => new Error(reason)),
        names,
      ),
  );
  if (other !== undefined) throw refuse("externalName", `is where "${other.attribute}" goes already`);
}
/** @param refuse makes the error where it is no external name */
function keysOf(externalName: string, refuse: (reason: string) => Error): readonly string[] {
  try {
    return parseExternalName(externalName).map(({ name, select }) => [name, ...(select ?? [])].join("="));
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
}
/** Where one is the other, or holds it. */
const overlap = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((name, index) => other[index] === undefined || other[index].toLowerCase() === name.toLowerCase());

interface Valued {
  readonly path: Path;
  readonly attribute: string;
  readonly value: Json;
}
function valuesOf({ attributes, target }: ProfileFile, mappings: readonly Mapping[], source: Source): App["values"] {
  const listed = (path: Path, values: Readonly<Record<string, Json>>): readonly Valued[] =>
    Object.entries(values).map(([attribute, value]) => ({ path: [...path, attribute], attribute, value }));
  const all = [
    ...attributes.mapped.flatMap(({ attribute, value }, index): readonly Valued[] =>
      value === undefined ? [] : [{ path: ["attributes", "mapped", index, "value"], attribute, value }],
    ),
    ...listed(["attributes", "values"], attributes.values),
    ...listed(["target", "requiredAttributes"], target.requiredAttributes),
  ];
  for (const one of all) {
    const wrong = wrongValue(one, mappings);
    if (wrong !== undefined) throw source.mistake(one.path, wrong);
    if (all.some((other) => other.attribute === one.attribute && !isDeepStrictEqual(other.value, one.value)))
      throw source.mistake(one.path, `"${one.attribute}" has another value elsewhere in this file`);
  }
  return Object.fromEntries(all.map(({ attribute, value }) => [attribute, value]));
}
function wrongValue({ attribute, value }: Valued, mappings: readonly Mapping[]): string | undefined {
  if (personal.includes(attribute)) return "every person has one of their own";
  const goes = mappings.filter((mapping) => mapping.attribute === attribute);
  if (goes.length === 0) return unmapped(attribute, mappings);
  if (attribute === "locale" && typeof value !== "string") return "must be a text";
  const isLanguage = goes.some((one) => one.externalNamespace === USER && one.externalName === "preferredLanguage");
  return isLanguage && !namesLanguage(value) ? LANGUAGE : undefined;
}
function unmapped(attribute: string, mappings: readonly Mapping[]): string {
  const near = nearest(
    attribute,
    mappings.map((mapping) => mapping.attribute),
  );
  const hint = near === undefined || ofAnybody.has(attribute) ? "" : `; did you mean "${near}"?`;
  return `"${attribute}" is not mapped, so Okta never sends it${hint}`;
}

const LANGUAGE = "must be an ISO 639-1 language, such as de or de-AT";
const known = (type: Intl.DisplayNamesType): Intl.DisplayNames =>
  new Intl.DisplayNames("en", { type, fallback: "none" });
function namesLanguage(value: Json): boolean {
  const [matched, language = "", region] =
    typeof value === "string" ? (/^([a-z]{2})(?:-([A-Z]{2}))?$/.exec(value) ?? []) : [];
  return (
    matched !== undefined &&
    known("language").of(language) !== undefined &&
    (region === undefined || known("region").of(region) !== undefined)
  );
}

function identifier(name: string, mappings: readonly Mapping[], values: App["values"], source: Source): string {
  const wrong = wrongIdentifier(name, mappings);
  if (wrong !== undefined) throw source.mistake(["uniqueIdentifierField"], wrong);
  if (everybodys.has(name))
    throw source.mistake(["uniqueIdentifierField"], "Okta would ask for it as a userName, and find nobody");
  if (values[name] === undefined) return name;
  throw source.mistake(["uniqueIdentifierField"], "every person has the same value of it in this file");
}
/** Everybody has one, and no user name is like it. */
const everybodys = new Set(["givenName", "familyName", "displayName", "locale"]);
/** @param mappings may give people what they do not have otherwise */
export function wrongIdentifier(name: string, mappings: readonly Mapping[] = []): string | undefined {
  const names = new Set([...ofAnybody, ...mappings.map(({ attribute }) => attribute)]);
  const near = nearest(name, names);
  return names.has(name)
    ? undefined
    : `nobody in Okta has "${name}"${near === undefined ? "" : `; did you mean "${near}"?`}`;
}
/** An e-mail address from its @ on, perhaps with the end of its local part. */
export const wrongSuffix = (suffix: string): string | undefined =>
  /^[^@\s]*@[^@\s]+$/.test(suffix) ? undefined : 'must hold an @, such as "@example.com"';
