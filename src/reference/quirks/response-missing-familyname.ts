import { isObject } from "../../scim/json.ts";
import { inBoth, said, withEach, without } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const responseMissingFamilyname: Quirk = {
  id: "response-missing-familyname",
  title: "Users are shown without their family name.",
  kind: "faulty",
  noticedBy: inBoth("name-and-emails-held"),
  spec: ["spec-as-sent", "spec-user-complete"],
  wrap: said(users, (answer) =>
    withEach(answer, (user) => ({
      ...user,
      name: isObject(user["name"]) ? without(user["name"], "familyName") : null,
    })),
  ),
};
