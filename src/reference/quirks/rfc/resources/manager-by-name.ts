import { isObject } from "../../../../scim/json.ts";
import { ENTERPRISE_USER } from "../../../../scim/urns.ts";
import { said, unnoticed } from "../../../layers/layer.ts";
import { withProfiled } from "../../../layers/profiled.ts";
import { users } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const managerByName: Quirk = {
  id: "manager-by-name",
  title: "The managers of people with a profile page are shown by their names alone.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["manager-value"],
  wrap: said(users, (answer) =>
    withProfiled(answer, (user) => ({
      ...user,
      [ENTERPRISE_USER]: {
        ...(isObject(user[ENTERPRISE_USER]) ? user[ENTERPRISE_USER] : {}),
        manager: { displayName: "The Manager" },
      },
    })),
  ),
};
