import type { Check, Json, Resource } from "../../../model.ts";
import { attribute, isArray, isObject, text } from "../../../scim/json.ts";
import { accepted } from "../../../scim/answers.ts";
import { brief } from "../../../scim/brief.ts";
import { ENTERPRISE_USER } from "../../../scim/urns.ts";
import { finding, isGroups, settled } from "../../kit/check.ts";

const membersIn = (group: Resource): readonly (Json | undefined)[] => {
  const members = attribute(group, "members");
  return isArray(members) ? members.map((member) => attribute(member, "value")) : [];
};
/** Whoever knows no managers has nothing to resolve. */
const managerIn = (user: Resource): readonly (Json | undefined)[] => {
  const value = text(attribute(attribute(user, ENTERPRISE_USER), "manager"), "value");
  return value === undefined ? [] : [value];
};
export const bulkIdsResolved: Check = settled(
  {
    id: "bulk-ids-resolved",
    title: "What a bulk request called bulkId is stored as the id that was given out",
    level: "must",
    okta: "tolerates",
    consequence: "Okta sends no bulk requests; memberships and managers lead nowhere.",
    cite: ["RFC 7644 §3.7.2"],
    fix: "Put the id of the new resource into every value that reads bulkId: and its name, in members and in extensions alike.",
  },
  (seen, past) => {
    const { json } = seen.answer;
    if (!accepted(seen.answer) || !isObject(json)) return { blocked: "it could not be read" };
    const [at, values] = isGroups(seen) ? ["/members", membersIn(json)] : ["/manager", managerIn(json)];
    if (values.length === 0 && isGroups(seen)) return finding(at, "the person of the same bulk request", "nobody");
    return values
      .filter((value) => typeof value !== "string" || past.aliasOf(value) === undefined)
      .flatMap((value) => finding(at, "the id of somebody whom the same bulk request has created", brief(value)));
  },
);
