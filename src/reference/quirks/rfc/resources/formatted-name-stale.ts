import { isObject } from "../../../../scim/json.ts";
import { said, unnoticed } from "../../../layers/layer.ts";
import { withProfiled } from "../../../layers/profiled.ts";
import { users } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const formattedNameStale: Quirk = {
  id: "formatted-name-stale",
  title: "The formatted name of people with a profile page is that of somebody else.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["formatted-name"],
  wrap: said(users, (answer) =>
    withProfiled(answer, (user) => ({
      ...user,
      name: { ...(isObject(user["name"]) ? user["name"] : {}), formatted: "Somebody Else" },
    })),
  ),
};
