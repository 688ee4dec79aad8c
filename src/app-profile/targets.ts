/** Where in a SCIM user the attributes go that a profile adds: to no place twice, and to none of Okta's own. docs/okta-wire.md §11 */
import type { Mapping } from "../model.ts";
import { parseExternalName } from "../okta/mapping.ts";
import { ENTERPRISE_USER, USER } from "../scim/urns.ts";
import type { Source } from "./source.ts";

/** @param kept Okta's default mappings that are left */
export function targetsOf(added: readonly Mapping[], kept: readonly Mapping[], source: Source): readonly Mapping[] {
  const taken: Taken = { whole: new Map(), parts: new Map() };
  for (const mapping of kept) take(taken, placesOf(mapping), mapping.attribute);
  return added.map(({ attribute, externalName, externalNamespace: given }, index) => {
    const refuse: Refuse = (key, reason) => source.mistake(["attributes", "mapped", index, key], reason);
    const externalNamespace = namespaceOf(given, refuse);
    const mapping = { attribute, externalName, externalNamespace };
    const places = checkedPlaces(mapping, refuse);
    const other = occupant(taken, places);
    if (other !== undefined) throw refuse("externalName", `is where "${other}" goes already`);
    take(taken, places, attribute);
    return mapping;
  });
}

type Refuse = (key: "externalName" | "externalNamespace", reason: string) => Error;
/** A namespace that is no URN is sent as it is; URNs have no case that matters (RFC 8141 §3.1). */
function namespaceOf(given: string, refuse: Refuse): string {
  const plain = given.trim().toLowerCase();
  if (attributeNames.has(plain))
    throw refuse("externalNamespace", `is the name of an attribute; that of a user's schema is ${USER}`);
  return [USER, ENTERPRISE_USER].find((urn) => urn.toLowerCase() === plain) ?? given;
}
/** Nobody can map what Okta writes itself. */
const oktasOwn: ReadonlySet<string> = new Set(["schemas", "id", "meta", "externalid", "active", "groups", "password"]);
/** What a user has at its top (RFC 7643 §3.1, §4.1), and what no JSON object can hold safely. */
const attributeNames: ReadonlySet<string> = new Set([
  ...oktasOwn,
  ..."userName name displayName nickName profileUrl title userType preferredLanguage locale timezone"
    .toLowerCase()
    .split(" "),
  ..."emails phoneNumbers ims photos addresses entitlements roles x509Certificates __proto__".toLowerCase().split(" "),
]);

function checkedPlaces(mapping: Mapping, refuse: Refuse): readonly string[] {
  const { externalName, externalNamespace } = mapping;
  if (externalNamespace === USER && /^urn:/i.test(externalName))
    throw refuse("externalName", "begins with a schema, which goes into externalNamespace");
  try {
    const places = placesOf(mapping);
    const [first = ""] = externalName.split(".");
    if (externalNamespace !== USER || !oktasOwn.has(first.toLowerCase())) return places;
    throw new Error(`${first} is written by Okta itself`);
  } catch (error) {
    throw refuse("externalName", error instanceof Error ? error.message : String(error));
  }
}
/** One for what is written, and one for each thing around it. */
function placesOf({ externalName, externalNamespace }: Mapping): readonly string[] {
  const names = parseExternalName(externalName).flatMap(({ name, select }) => [
    name,
    ...(select ? [select.join()] : []),
  ]);
  const whole = [...(externalNamespace === USER ? [] : [externalNamespace]), ...names].map((one) => one.toLowerCase());
  return whole.map((_, index) => JSON.stringify(whole.slice(0, index + 1)));
}

/** Attributes by the places that they fill, and by all that are around those. */
interface Taken {
  readonly whole: Map<string, string>;
  readonly parts: Map<string, string>;
}
function take({ whole, parts }: Taken, places: readonly string[], attribute: string): void {
  whole.set(places.at(-1) ?? "", attribute);
  for (const place of places) if (!parts.has(place)) parts.set(place, attribute);
}
const occupant = ({ whole, parts }: Taken, places: readonly string[]): string | undefined =>
  parts.get(places.at(-1) ?? "") ?? places.map((place) => whole.get(place)).find((other) => other !== undefined);
