/** The attributes of a profile's app: Okta's default mappings as its Profile Editor has changed them. docs/okta-wire.md §11 */
import { isDeepStrictEqual } from "node:util";
import type { App, Json, Mapping } from "../model.ts";
import { defaultMappings } from "../okta/mapping.ts";
import { USER } from "../scim/urns.ts";
import { nearest } from "../usage-error.ts";
import type { ProfileFile } from "./file.ts";
import { ofAnybody, wrongIdentifier } from "./identifier.ts";
import type { Path } from "./path.ts";
import type { Source } from "./source.ts";
import { targetsOf } from "./targets.ts";

type Attributes = Pick<App, "mappings" | "values" | "uniqueIdentifier">;

export function attributesOf(file: ProfileFile, source: Source): Attributes {
  const { unmapped, mapped } = file.attributes;
  const kept = withoutLoneTypes(defaultMappings.filter(({ attribute }) => !unmapped.includes(attribute)));
  const mappings = [...kept, ...targetsOf(mapped, kept, source)];
  const values = valuesOf(file, mappings, source);
  const uniqueIdentifier = identifier(file, mappings, values, source);
  for (const [index, { attribute }] of mapped.entries()) {
    if (!values.has(attribute) && attribute !== uniqueIdentifier && !ofAnybody.has(attribute))
      throw source.mistake(
        ["attributes", "mapped", index],
        `has no value: nobody in Okta has "${attribute}" otherwise`,
      );
  }
  return { mappings, values: Object.fromEntries(values), uniqueIdentifier };
}
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

interface Valued {
  readonly path: Path;
  readonly attribute: string;
  readonly value: Json;
}
type Values = ReadonlyMap<string, Json>;
function valuesOf(file: ProfileFile, mappings: readonly Mapping[], source: Source): Values {
  const mapped = new Set(mappings.map(({ attribute }) => attribute));
  const languages = new Set(mappings.filter(isLanguage).map(({ attribute }) => attribute));
  const values = new Map<string, Json>();
  for (const { path, attribute, value } of valuedIn(file)) {
    const wrong = mapped.has(attribute) ? wrongValue(attribute, value, languages) : unmapped(attribute, mapped);
    if (wrong !== undefined) throw source.mistake(path, wrong);
    if (values.has(attribute) && !isDeepStrictEqual(values.get(attribute), value))
      throw source.mistake(path, `"${attribute}" has another value elsewhere in this file`);
    values.set(attribute, value);
  }
  return values;
}
function valuedIn({ attributes, target }: ProfileFile): readonly Valued[] {
  const listed = (path: Path, values: Readonly<Record<string, Json>>): readonly Valued[] =>
    Object.entries(values).map(([attribute, value]) => ({ path: [...path, attribute], attribute, value }));
  return [
    ...attributes.mapped.flatMap(({ attribute, value }, index): readonly Valued[] =>
      value === undefined ? [] : [{ path: ["attributes", "mapped", index, "value"], attribute, value }],
    ),
    ...listed(["attributes", "values"], attributes.values),
    ...listed(["target", "requiredAttributes"], target.requiredAttributes),
  ];
}
const isLanguage = ({ externalName, externalNamespace }: Mapping): boolean =>
  externalNamespace === USER && externalName === "preferredLanguage";

function wrongValue(attribute: string, value: Json, languages: ReadonlySet<string>): string | undefined {
  if (personal.includes(attribute)) return EVERYBODYS;
  if (attribute === "locale" && typeof value !== "string") return "must be a text";
  return languages.has(attribute) && !namesLanguage(value) ? LANGUAGE : undefined;
}
const EVERYBODYS = "every person has one of their own";
function unmapped(attribute: string, mapped: ReadonlySet<string>): string {
  if (personal.includes(attribute)) return EVERYBODYS;
  const near = ofAnybody.has(attribute) ? undefined : nearest(attribute.slice(0, 100), mapped);
  return `"${attribute}" is not mapped, so Okta never sends it${near === undefined ? "" : `; did you mean "${near}"?`}`;
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

function identifier(file: ProfileFile, mappings: readonly Mapping[], values: Values, source: Source): string {
  const { uniqueIdentifierField: name = "userName", applicationUsernameFormat: format, target } = file;
  const wrong =
    wrongIdentifier(
      name,
      { format, hasSuffix: target.userNameSuffix !== undefined },
      mappings.map(({ attribute }) => attribute),
    ) ?? (values.has(name) ? "every person has the same value of it in this file" : undefined);
  if (wrong !== undefined) throw source.mistake(["uniqueIdentifierField"], wrong);
  return name;
}
/** An e-mail address from its @ on, perhaps with the end of its local part. */
export const wrongSuffix = (suffix: string): string | undefined =>
  /^[^@\s]*@[^@\s]+$/.test(suffix) ? undefined : 'must hold an @, such as "@example.com"';
