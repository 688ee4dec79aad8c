/** What the checks of stored state share: what Okta intended, against what was read. */
import type { Check, CheckInfo, Examined, Finding, Json, Past, Resource } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { brief } from "../../scim/brief.ts";
import { differences, overlay, unassigned } from "../../scim/compare.ts";
import { attribute, isArray, isObject, text } from "../../scim/json.ts";
import { settled, type Seen } from "./check.ts";

export const isUnknown = (intended: ReturnType<Past["intended"]>): intended is { readonly unknown: string } =>
  typeof intended["unknown"] === "string";

type Wanted = (intended: Resource, have: Json, past: Past, about: string) => Resource;
/** A check of one side of what was stored: `wanted` picks it out of everything that was intended. */
export const storedCheck = (info: CheckInfo, wanted: Wanted): Check =>
  settled(info, (seen, past) => examineStored(seen, past, wanted));

export function examineStored({ about = "", answer }: Seen, past: Past, wanted: Wanted): Examined {
  const intended = past.intended(about);
  if (isUnknown(intended)) return { blocked: intended.unknown };
  if (!accepted(answer) || !isObject(answer.json)) return { blocked: "it could not be read" };
  const after = past.lastWrite(about);
  const findings = differenceFindings(wanted(intended, answer.json, past, about), answer.json, (id) =>
    past.aliasOf(id),
  );
  return after === undefined ? findings : findings.map((one) => ({ ...one, after }));
}
/** @param aliasOf whom an id belongs to, so that a reader need not look it up */
export const differenceFindings = (
  want: Resource,
  have: Json | undefined,
  aliasOf: (id: string) => string | undefined = () => undefined,
): readonly Finding[] => {
  const said = (value: Json | undefined): string => {
    const alias = aliasOf(text(value, "value") ?? "");
    return alias === undefined ? brief(value) : `${alias}, ${brief(value)}`;
  };
  return differences(want, have).map((one) => ({
    at: one.at,
    expected: one.want === undefined ? "nothing more" : said(one.want),
    actual: said(one.have),
  }));
};

const pick = (resource: Resource, ...names: readonly string[]): Resource =>
  Object.fromEntries(Object.entries(resource).filter(([name]) => names.includes(name)));

/** Without these Okta cannot match or import the person. */
export const essentials = (intended: Resource): Resource => {
  const name = attribute(intended, "name");
  return {
    ...pick(intended, "userName"),
    ...(isObject(name) ? { name: pick(name, ...necessaryNames) } : {}),
    ...addresses(intended),
  };
};
const necessaryNames = ["givenName", "familyName"] as const;
/** Of these, what the server has shown at some time, then or now: what it never had it need not have (RFC 7643 §4.1.1). */
export const held = (wanted: Resource, now: Json, past: Past, about: string): Resource =>
  ofThose(wanted, heldIn(now, past.shown(about)));
/** Of these, what the server has shown of anybody: what it keeps of others it has to keep of this person. */
export function heldOfAnybody(wanted: Resource, now: Json, past: Past): Resource {
  const others = past.ids("User").flatMap((id) => past.aliasOf(id) ?? []);
  return ofThose(wanted, heldIn(now, ...others.map((alias) => past.shown(alias))));
}
const ofThose = (wanted: Resource, hasEver: (...path: readonly string[]) => boolean): Resource =>
  Object.fromEntries(
    Object.entries(wanted).flatMap(([name, value]): readonly (readonly [string, Json])[] => {
      if (name !== "name" || !isObject(value)) return name === "userName" || hasEver(name) ? [[name, value]] : [];
      return [[name, Object.fromEntries(Object.entries(value).filter(([part]) => hasEver("name", part)))]];
    }),
  );
const heldIn =
  (...resources: readonly Json[]) =>
  (...path: readonly string[]): boolean =>
    resources.some((one) => !unassigned(at(one, path)));
/** And what it never had. */
export function lacking(wanted: Resource, now: Json, past: Past, about: string): Resource {
  const hasEver = heldIn(now, past.shown(about));
  const name = attribute(wanted, "name");
  return {
    ...(isObject(name)
      ? { name: Object.fromEntries(Object.entries(name).filter(([part]) => !hasEver("name", part))) }
      : {}),
    ...(hasEver("emails") ? {} : pick(wanted, "emails")),
  };
}
const addresses = (intended: Resource): Resource => {
  const emails = attribute(intended, "emails");
  return isArray(emails) ? { emails: emails.filter(isObject).map((one) => pick(one, "value")) } : {};
};
/** Without what the answer to the last write already showed otherwise: that is told where it was written. */
export function unlessAnswered(wanted: Resource, past: Past, about: string): Resource {
  const answered = past.lastWrite(about)?.answer?.json;
  const open = Object.entries(wanted).filter(
    ([name, value]) => attribute(answered, name) === undefined || differences({ [name]: value }, answered).length === 0,
  );
  return Object.fromEntries(open);
}
/** What other checks look at. */
const elsewhere = new Set(["userName", "emails", "active", "externalId", "roles", "entitlements", "members"]);
interface Attribute {
  readonly path: readonly string[];
  readonly want: Json;
}
/** Attributes that a server may do without, one by one, those of extensions too. */
const optional = (intended: Resource): readonly Attribute[] =>
  Object.entries(intended)
    .filter(([name]) => !elsewhere.has(name))
    .flatMap(([name, value]): readonly Attribute[] =>
      (name === "name" || name.startsWith("urn:")) && isObject(value)
        ? Object.entries(value)
            .filter(([inner]) => name !== "name" || !necessaryNames.some((necessary) => necessary === inner))
            .map(([inner, one]) => ({ path: [name, inner], want: comparable(inner, one) }))
        : [{ path: [name], want: comparable(name, value) }],
    );
/** An address has no primary mark in the RFC's schema (RFC 7643 §8.7.1). */
function comparable(name: string, value: Json): Json {
  if (name !== "addresses" || !isArray(value)) return value;
  return value.map((one) =>
    isObject(one) ? Object.fromEntries(Object.entries(one).filter(([key]) => key !== "primary")) : one,
  );
}
const at = (have: Json | undefined, path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>((value, name) => attribute(value, name), have);
const where = (intended: Resource, isWanted: (one: Attribute) => boolean): Resource =>
  optional(intended)
    .filter(isWanted)
    .reduce<Resource>((all, { path, want }) => overlay(all, nested(path, want)), {});
const nested = ([name = "", ...rest]: readonly string[], value: Json): Resource => ({
  [name]: rest.length === 0 ? value : nested(rest, value),
});
/** Those of them of which the server does hold a value. */
export const optionalHeld = (intended: Resource, have: Json): Resource =>
  where(intended, ({ want, path }) => !unassigned(want) && !unassigned(at(have, path)));
/** Those of which it holds none; of the e-mail addresses that it does hold, their types and primary marks. */
export const optionalLacking = (intended: Resource, have: Json): Resource => ({
  ...where(intended, ({ want, path }) => !unassigned(want) && unassigned(at(have, path))),
  ...(differences(addresses(intended), have).length === 0 ? pick(intended, "emails") : {}),
});
/** Those that hold nothing any more. */
export const optionalEmptied = (intended: Resource): Resource => where(intended, ({ want }) => want === null);
/** The types of those entitlements that are there. */
export function grantTypes(intended: Resource, have: Json): Resource {
  const held = attribute(intended, "entitlements");
  const wanted = isArray(held) ? held.filter(isObject).map((one) => pick(one, "value", "type")) : [];
  const there = differences(pick(grants(intended), "entitlements"), have).length === 0;
  return there && wanted.length > 0 ? { entitlements: wanted } : {};
}
/** By value: what they are called is the target's to say. */
export const grants = (intended: Resource): Resource =>
  Object.fromEntries(
    ["roles", "entitlements"].flatMap((list) => {
      const held = attribute(intended, list);
      return isArray(held) ? [[list, held.filter(isObject).map((one) => pick(one, "value"))] as const] : [];
    }),
  );
/** Whoever does not say it has not said otherwise. */
export const activity = (intended: Resource, have: Json): Resource =>
  unassigned(attribute(have, "active")) ? {} : pick(intended, "active");
export const externalId = (intended: Resource): Resource => pick(intended, "externalId");
export const groupName = (intended: Resource): Resource => pick(intended, "displayName");
export const membership = (intended: Resource): Resource => pick(intended, "members");
/** What was read once, as something to compare a later reading with: what Okta lives by, and of lists the values alone. */
export function asRead(earlier: Resource, have: Json, kind: "user" | "group"): Resource {
  const held = (name: string): Json => attribute(earlier, name) ?? null;
  if (kind === "group") return { displayName: held("displayName"), members: valuesOf(held("members")) };
  const stated = unassigned(held("active")) ? {} : activity({ active: held("active") }, have);
  return { userName: held("userName"), name: held("name"), emails: valuesOf(held("emails")), ...stated };
}
const valuesOf = (list: Json): Json =>
  (isArray(list) ? list : unassigned(list) ? [] : [list]).map((one) => ({
    value: isObject(one) ? (attribute(one, "value") ?? null) : one,
  }));
