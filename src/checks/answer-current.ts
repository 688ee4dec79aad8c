import type { Check, Json, Resource } from "../model.ts";
import { sameBearer } from "../names.ts";
import { accepted } from "../scim/answers.ts";
import { differences } from "../scim/compare.ts";
import { attribute, isArray, isObject, text } from "../scim/json.ts";
import { isById, settled } from "./kit/check.ts";
import { differenceFindings, isUnknown } from "./kit/stored.ts";

/** What the answer to the write said; of what it left out nothing was said. */
const said = (answered: Resource): Resource =>
  Object.fromEntries(
    ["userName", "name", "active", "displayName", "members"].flatMap((name) => {
      const value = attribute(answered, name) ?? null;
      return value === null ? [] : [[name, name === "members" ? ids(value) : value]];
    }),
  );
const ids = (members: Json): Json =>
  isArray(members)
    ? members.map((member) => ({ value: isObject(member) ? (member["value"] ?? null) : member }))
    : members;

function isSomebodyElse(answered: Resource, intended: Resource): boolean {
  const [shown, meant] = [text(answered, "userName"), text(intended, "userName")];
  return shown !== undefined && meant !== undefined && !sameBearer(shown, meant);
}
/**
 * Compared with the next reading, not with what was intended: whoever ignores a write may say so. Where the reading is
 * not as intended either, the fault is not the answer's.
 */
export const answerCurrent: Check = settled(
  {
    id: "answer-current",
    title: "The answer to a write shows the resource as it is then read",
    level: "must",
    okta: "tolerates",
    consequence: "Okta reads again before it writes.",
    cite: ["RFC 7644 §3.1", "RFC 7644 §3.5.2"],
    fix: "Build the body of a 200 or 201 after the change, from what was stored.",
  },
  ({ about = "", answer }, past) => {
    const write = past.lastWrite(about);
    const answered = write?.answer?.json;
    // Where several writes were under way, the last answer to come need not be that to the last of them.
    if (write === undefined || write.shifts !== undefined || !isObject(answered)) return [];
    if (!accepted(answer) || !isObject(answer.json)) return { blocked: "it could not be read" };
    const intended = past.intended(about);
    if (isUnknown(intended)) return { blocked: intended.unknown };
    if (isSomebodyElse(answered, intended)) return { blocked: "the answer to the write showed somebody else" };
    const { json } = answer;
    const sound = Object.entries(said(answered)).filter(
      ([name]) => differences({ [name]: attribute(intended, name) ?? null }, json).length === 0,
    );
    return differenceFindings(Object.fromEntries(sound), json);
  },
  (seen) => seen.by === "probe" && seen.request.method === "GET" && isById(seen) && seen.about !== undefined,
);
