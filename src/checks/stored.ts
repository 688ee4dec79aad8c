/** What the checks of stored state share: what Okta intended, against what was read. */
import type { CheckInfo, Examined, Finding, Json, Past, Resource } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { brief } from "../scim/brief.ts";
import { differences, unassigned } from "../scim/compare.ts";
import { attribute, isArray, isObject } from "../scim/json.ts";
import type { Check } from "../model.ts";
import { settled, type Seen } from "./kit.ts";

export const isUnknown = (intended: ReturnType<Past["intended"]>): intended is { readonly unknown: string } =>
  typeof intended["unknown"] === "string";

type Wanted = (intended: Resource, have: Json) => Resource;
/** A check of one side of what was stored: `wanted` picks it out of everything that was intended. */
export const storedCheck = (info: CheckInfo, wanted: Wanted): Check =>
  settled(info, (seen, past) => examineStored(seen, past, wanted));

function examineStored({ about = "", answer }: Seen, past: Past, wanted: Wanted): Examined {
  const intended = past.intended(about);
  if (isUnknown(intended)) return { blocked: intended.unknown };
  if (!accepted(answer) || !isObject(answer.json)) return { blocked: "it could not be read" };
  return differenceFindings(wanted(intended, answer.json), answer.json);
}
export const differenceFindings = (want: Resource, have: Json | undefined): readonly Finding[] =>
  differences(want, have).map((one) => ({
    at: one.at,
    expected: one.want === undefined ? "nothing more" : brief(one.want),
    actual: brief(one.have),
  }));

const pick = (resource: Resource, ...names: readonly string[]): Resource =>
  Object.fromEntries(Object.entries(resource).filter(([name]) => names.includes(name)));

/** Without these Okta cannot match or import the person. */
export const essentials = (intended: Resource): Resource => {
  const emails = attribute(intended, "emails");
  const addresses = isArray(emails) ? { emails: emails.filter(isObject).map((one) => pick(one, "value")) } : {};
  return { ...pick(intended, "userName", "name"), ...addresses };
};
/** Core attributes that a server may do without. */
const optional = (intended: Resource): Resource => pick(intended, "displayName", "locale", "emails");
/** Those of them of which the server does hold a value. */
export const optionalHeld = (intended: Resource, have: Json): Resource =>
  Object.fromEntries(
    Object.entries(pick(intended, "displayName", "locale")).filter(([name]) => !unassigned(attribute(have, name))),
  );
/** Those of which it holds none; of an e-mail address, its type and its primary mark. */
export const optionalLacking = (intended: Resource, have: Json): Resource =>
  Object.fromEntries(
    Object.entries(optional(intended)).filter(([name]) => name === "emails" || unassigned(attribute(have, name))),
  );
export const activity = (intended: Resource): Resource => pick(intended, "active");
export const externalId = (intended: Resource): Resource => pick(intended, "externalId");
export const groupName = (intended: Resource): Resource => pick(intended, "displayName");
export const membership = (intended: Resource): Resource => pick(intended, "members");
export const everything = (intended: Resource): Resource => ({
  ...essentials(intended),
  ...activity(intended),
  ...groupName(intended),
  ...membership(intended),
});
