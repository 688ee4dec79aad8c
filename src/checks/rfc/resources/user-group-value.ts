import type { Check } from "../../../model.ts";
import { idOf } from "../../../scim/answers.ts";
import { brief } from "../../../scim/brief.ts";
import { text } from "../../../scim/json.ts";
import { isMeant, ownGroups } from "../../kit/memberships.ts";
import { shownCheck, valuesIn } from "../../kit/shown.ts";

export const userGroupValue: Check = shownCheck(
  {
    id: "user-group-value",
    title: "A user's groups are named by their ids",
    level: "must",
    okta: "tolerates",
    consequence: "Okta reads memberships from the groups; a client cannot find the group by what stands here.",
    cite: ["RFC 7643 §4.1.2"],
    fix: "Put the group's id into value and its address into $ref; its name goes into display.",
  },
  (shown, past) => {
    const groups = ownGroups(past, idOf(shown) ?? "");
    return valuesIn(shown, "groups").flatMap((one, index) => {
      const value = text(one, "value");
      const meant = groups.find((group) => isMeant(group, one));
      return meant === undefined || value === meant.id
        ? []
        : [{ at: `/groups/${index}/value`, expected: meant.id, actual: brief(value) }];
    });
  },
);
