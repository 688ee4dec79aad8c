import { isObject } from "../../../../scim/json.ts";
import { ENTERPRISE_USER } from "../../../../scim/urns.ts";
import { said, unnoticed, without } from "../../../layers/layer.ts";
import { withProfiled } from "../../../layers/profiled.ts";
import { listIn } from "../../../layers/request.ts";
import { users } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const extensionFlattened: Quirk = {
  id: "extension-flattened",
  title: "The enterprise extension of people with a profile page is shown beside userName.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["extension-container"],
  wrap: said(users, (answer) =>
    withProfiled(answer, (user) => ({
      ...without(user, ENTERPRISE_USER),
      ...(isObject(user[ENTERPRISE_USER]) ? user[ENTERPRISE_USER] : {}),
      schemas: listIn(user, "schemas").filter((urn) => urn !== ENTERPRISE_USER),
    })),
  ),
};
