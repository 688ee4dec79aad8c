import { attribute, isArray } from "../../scim/json.ts";
import { inBoth, said, withEach } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const userGroupsAsStrings: Quirk = {
  id: "user-groups-as-strings",
  title: "The groups of a user are shown as strings, not as objects.",
  kind: "faulty",
  noticedBy: inBoth("attribute-types"),
  wrap: said(users, (answer) =>
    withEach(answer, (user) =>
      isArray(user["groups"])
        ? { ...user, groups: user["groups"].map((group) => attribute(group, "display") ?? "") }
        : user,
    ),
  ),
};
