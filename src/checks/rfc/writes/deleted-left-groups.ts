import type { Check, Json } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { brief } from "../../../scim/brief.ts";
import { attribute, isArray, text } from "../../../scim/json.ts";
import { check, finding } from "../../kit/check.ts";

const idsIn = (group: Json | undefined): readonly string[] => {
  const members = attribute(group, "members");
  return (isArray(members) ? members : []).flatMap((member) => text(member, "value") ?? []);
};

export const deletedLeftGroups: Check = check(
  {
    id: "deleted-left-groups",
    title: "What was deleted is in no group any more",
    level: "should",
    okta: "tolerates",
    consequence: "Okta removes people from groups itself; others meet members whom they cannot read.",
    cite: ["RFC 7644 §3.6", "RFC 7643 §4.2"],
    fix: "Take the id out of the members of every group when its resource is deleted.",
  },
  ({ about = "", answer }, past) => {
    if (!accepted(answer)) return { blocked: "the group could not be read" };
    const deleted = idsIn(past.intended(about)).filter((id) => !past.ids("User").includes(id));
    if (deleted.length === 0) return { notApplicable: "not-exercised", why: "nobody in it was deleted" };
    const still = idsIn(answer.json).filter((id) => deleted.includes(id));
    return still.flatMap((id) => finding("/members", "nobody who was deleted", brief(id)));
  },
);
