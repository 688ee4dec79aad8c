/** What the checks of stored state share: what Okta intended, against what was read. */
import type { Check, CheckInfo, Examined, Finding, Json, Past, Resource } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { brief } from "../../scim/brief.ts";
import { differences, unassigned } from "../../scim/compare.ts";
import { attribute, isArray, isObject, text } from "../../scim/json.ts";
import { settled, type Seen } from "./check.ts";

export const isUnknown = (intended: ReturnType<Past["intended"]>): intended is { readonly unknown: string } =>
  typeof intended["unknown"] === "string";

type Wanted = (intended: Resource, have: Json) => Resource;
/** A check of one side of what was stored: `wanted` picks it out of everything that was intended. */
export const storedCheck = (info: CheckInfo, wanted: Wanted): Check =>
  settled(info, (seen, past) => examineStored(seen, past, wanted));

export function examineStored({ about = "", answer }: Seen, past: Past, wanted: Wanted): Examined {
  const intended = past.intended(about);
  if (isUnknown(intended)) return { blocked: intended.unknown };
  if (!accepted(answer) || !isObject(answer.json)) return { blocked: "it could not be read" };
  const after = past.lastWrite(about);
  const findings = differenceFindings(wanted(intended, answer.json), answer.json, (id) => past.aliasOf(id));
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
export const essentials = (intended: Resource): Resource => ({
  ...pick(intended, "userName", "name"),
  ...addresses(intended),
});
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
/** Core attributes that a server may do without. */
const optional = (intended: Resource): Resource => pick(intended, "displayName", "locale", "emails");
/** Those of them of which the server does hold a value. */
export const optionalHeld = (intended: Resource, have: Json): Resource =>
  Object.fromEntries(
    Object.entries(pick(intended, "displayName", "locale")).filter(([name]) => !unassigned(attribute(have, name))),
  );
/** Those of which it holds none; of the e-mail addresses that it does hold, their types and primary marks. */
export const optionalLacking = (intended: Resource, have: Json): Resource =>
  Object.fromEntries(
    Object.entries(optional(intended)).filter(([name]) =>
      name === "emails" ? differences(addresses(intended), have).length === 0 : unassigned(attribute(have, name)),
    ),
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
