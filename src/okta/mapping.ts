/** From a person in Okta to the attributes of a SCIM user, line by line of the app's mappings. docs/okta-wire.md §11 */
import type { Json, Mapping, Profile, Resource } from "../model.ts";
import { overlay } from "../scim/compare.ts";
import { isArray, isObject } from "../scim/json.ts";
import { ENTERPRISE_USER, USER } from "../scim/urns.ts";

const core = (attribute: string, externalName: string = attribute): Mapping => ({
  attribute,
  externalName,
  externalNamespace: USER,
});
const enterprise = (attribute: string, externalName: string = attribute): Mapping => ({
  attribute,
  externalName,
  externalNamespace: ENTERPRISE_USER,
});
const address = (attribute: string): Mapping => core(attribute, `addresses.^[primary==true].${attribute}`);

/** Okta's default mappings, in the order in which Okta writes the attributes. */
export const defaultMappings: readonly Mapping[] = [
  core("userName"),
  core("givenName", "name.givenName"),
  core("familyName", "name.familyName"),
  core("middleName", "name.middleName"),
  core("honorificPrefix", "name.honorificPrefix"),
  core("honorificSuffix", "name.honorificSuffix"),
  core("email", "emails.^[primary==true].value"),
  core("emailType", "emails.^[primary==true].type"),
  core("displayName"),
  core("title"),
  core("userType"),
  core("primaryPhone", "phoneNumbers.^[primary==true].value"),
  core("primaryPhoneType", "phoneNumbers.^[primary==true].type"),
  core("mobilePhone", "phoneNumbers.^[type=='mobile'].value"),
  address("streetAddress"),
  address("locality"),
  address("region"),
  address("postalCode"),
  address("country"),
  core("addressType", "addresses.^[primary==true].type"),
  core("preferredLanguage"),
  core("timezone"),
  core("locale"),
  enterprise("employeeNumber"),
  enterprise("costCenter"),
  enterprise("organization"),
  enterprise("division"),
  enterprise("department"),
  enterprise("managerValue", "manager.value"),
  enterprise("managerDisplayName", "manager.displayName"),
];

const owned = ["userName", "givenName", "familyName", "displayName", "email", "locale"] as const;
/** Types that go along with a value and mean nothing without it. */
const companions: Readonly<Record<string, readonly string[]>> = {
  emailType: ["email"],
  primaryPhoneType: ["primaryPhone"],
  addressType: ["streetAddress", "locality", "region", "postalCode", "country"],
};

/** Those that not everybody has. */
export const optionalAttributes: readonly string[] = defaultMappings
  .map(({ attribute }) => attribute)
  .filter((attribute) => !owned.some((one) => one === attribute) && !Object.hasOwn(companions, attribute));

/** What a person has of an attribute; undefined: nothing, and nothing is sent. */
export function valueOf(profile: Profile, attribute: string): Json | undefined {
  const leaders = Object.hasOwn(companions, attribute) ? companions[attribute] : undefined;
  if (leaders === undefined) return held(profile, attribute);
  const accompanies = leaders.some((leader) => held(profile, leader) !== undefined);
  return accompanies ? (held(profile, attribute) ?? "work") : undefined;
}
function held(profile: Profile, attribute: string): Json | undefined {
  const own = owned.find((one) => one === attribute);
  if (own !== undefined) return profile[own];
  return Object.hasOwn(profile.more, attribute) ? profile.more[attribute] : undefined;
}

/** Everything that the app maps and the person has, as a SCIM user holds it. */
export function mappedAttributes(profile: Profile, mappings: readonly Mapping[]): Resource {
  return coreFirst(mappings).reduce<Resource>((resource, { attribute, externalName, externalNamespace }) => {
    const value = valueOf(profile, attribute);
    if (value === undefined) return resource;
    const path = parseExternalName(externalName);
    return externalNamespace === USER
      ? placed(resource, path, value)
      : overlay(resource, { [externalNamespace]: placed(below(resource, externalNamespace), path, value) });
  }, {});
}
/** Extensions stand behind the core attributes, whoever was mapped first. */
const coreFirst = (mappings: readonly Mapping[]): readonly Mapping[] =>
  mappings.toSorted((one, other) => Number(one.externalNamespace !== USER) - Number(other.externalNamespace !== USER));
/** Namespaces beyond the core one that hold a value. */
export const extensionsIn = (profile: Profile, mappings: readonly Mapping[]): readonly string[] => [
  ...new Set(
    mappings
      .filter(
        ({ attribute, externalNamespace }) => externalNamespace !== USER && valueOf(profile, attribute) !== undefined,
      )
      .map(({ externalNamespace }) => externalNamespace),
  ),
];

/** "phoneNumbers.^[type==work].value": a name, or a name and what tells its value from the others in the list. */
interface Segment {
  readonly name: string;
  readonly select?: readonly [key: string, value: string | boolean];
}
const selector = /^\^\[(\w+)==(?:'([^']*)'|"([^"]*)"|([^\]]*))\]$/;

/** @throws where it is no external name, with what is wrong */
export function parseExternalName(externalName: string): readonly Segment[] {
  const segments: Segment[] = [];
  for (const text of externalName.split(/\.(?![^[]*\])/)) {
    const [matched, key = "", single, double, plain] = selector.exec(text) ?? [];
    const last = segments.at(-1);
    if (matched === undefined && /^[A-Za-z$][\w$:-]*$/.test(text)) segments.push({ name: text });
    else if (matched !== undefined && last !== undefined && last.select === undefined) {
      const value = single ?? double ?? (plain === "true" ? true : plain === "false" ? false : (plain ?? ""));
      segments.splice(-1, 1, { name: last.name, select: [key, value] });
    } else throw new Error(`"${text}" is no part of an external name`);
  }
  return segments;
}

function placed(resource: Resource, [segment, ...rest]: readonly Segment[], value: Json): Resource {
  if (segment === undefined) return resource;
  const { name, select } = segment;
  if (select === undefined) {
    const inner = rest.length === 0 ? value : placed(below(resource, name), rest, value);
    return { ...resource, [name]: inner };
  }
  const list = listAt(resource, name);
  const [key, wanted] = select;
  const at = list.findIndex((item) => item[key] === wanted);
  const item = at >= 0 ? (list[at] ?? {}) : { [key]: wanted };
  const filled = placed(item, rest, value);
  return { ...resource, [name]: at >= 0 ? list.with(at, filled) : [...list, filled] };
}
function below(resource: Resource, name: string): Resource {
  const value = resource[name];
  return isObject(value) ? value : {};
}
function listAt(resource: Resource, name: string): readonly Resource[] {
  const value = resource[name];
  return isArray(value) ? value.filter(isObject) : [];
}

const labels = new Set(["type", "primary", "display"]);
/** What was read, without these attributes. */
export const cleared = (read: Resource, mappings: readonly Mapping[]): Resource =>
  mappings.reduce<Resource>((resource, { externalName, externalNamespace }) => {
    const path = parseExternalName(externalName);
    return removed(resource, externalNamespace === USER ? path : [{ name: externalNamespace }, ...path]);
  }, read);
function removed(resource: Resource, [segment, ...rest]: readonly Segment[]): Resource {
  if (segment === undefined) return resource;
  const { name, select } = segment;
  const value = resource[name];
  if (rest.length === 0) return Object.fromEntries(Object.entries(resource).filter(([key]) => key !== name));
  if (select === undefined) {
    if (!isObject(value)) return resource;
    const left = removed(value, rest);
    return Object.keys(left).length === 0 ? removed(resource, [{ name }]) : { ...resource, [name]: left };
  }
  if (!isArray(value)) return resource;
  const [key, wanted] = select;
  const isMeant = (item: Json): item is Resource => isObject(item) && item[key] === wanted;
  const items = value.flatMap((item) => {
    const left = isMeant(item) ? removed(item, rest) : item;
    // Labels of nothing go with it.
    return isMeant(item) && isObject(left) && Object.keys(left).every((one) => labels.has(one)) ? [] : [left];
  });
  return { ...resource, [name]: items };
}
