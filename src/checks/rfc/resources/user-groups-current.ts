import type { Check } from "../../../model.ts";
import { idOf } from "../../../scim/answers.ts";
import { unassigned } from "../../../scim/compare.ts";
import { attribute } from "../../../scim/json.ts";
import { isMeant, ownGroups } from "../../kit/memberships.ts";
import { shownCheck, unexercised, valuesIn } from "../../kit/shown.ts";

/** A server may do without the attribute, and leave out what it shows elsewhere (RFC 7643 §2.5). */
export const userGroupsCurrent: Check = shownCheck(
  {
    id: "user-groups-current",
    title: "A user's groups are those that the user is in",
    level: "should",
    okta: "tolerates",
    consequence: "Okta reads memberships from the groups; clients that read them here see others.",
    cite: ["RFC 7643 §4.1.2"],
    fix: "Compute the groups of a user from the members of the groups, or leave the attribute out.",
  },
  (shown, past) => {
    if (unassigned(attribute(shown, "groups"))) return unexercised("the target shows no groups with its users");
    const shownGroups = valuesIn(shown, "groups");
    return ownGroups(past, idOf(shown) ?? "").flatMap((group) => {
      const { id, name = id, holds } = group;
      const isNamed = shownGroups.some((one) => isMeant(group, one));
      if (holds === undefined || holds === isNamed) return [];
      return [
        {
          at: "/groups",
          expected: holds ? `${name} among them` : `not ${name}`,
          actual: holds ? "missing" : "there",
        },
      ];
    });
  },
);
