import type { Check } from "../../../model.ts";
import { idOf } from "../../../scim/answers.ts";
import { brief } from "../../../scim/brief.ts";
import { sameText } from "../../../scim/compare.ts";
import { text } from "../../../scim/json.ts";
import { ownGroups } from "../../kit/memberships.ts";
import { lastSegment } from "../../kit/place.ts";
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
      const [value, display = "", $ref = ""] = ["value", "display", "$ref"].map((name) => text(one, name));
      // Which group is meant shows in its name or its address; others that have the same name are nobody's fault.
      const meant = groups.find(
        ({ id, name = "" }) =>
          lastSegment($ref) === id || (name !== "" && [display, value ?? ""].some((said) => sameText(said, name))),
      );
      return meant === undefined || value === meant.id
        ? []
        : [{ at: `/groups/${index}/value`, expected: meant.id, actual: brief(value) }];
    });
  },
);
