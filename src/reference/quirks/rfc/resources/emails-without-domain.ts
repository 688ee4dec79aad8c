import { isObject, text } from "../../../../scim/json.ts";
import { said, unnoticed } from "../../../layers/layer.ts";
import { withProfiled } from "../../../layers/profiled.ts";
import { listIn } from "../../../layers/request.ts";
import { users } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const emailsWithoutDomain: Quirk = {
  id: "emails-without-domain",
  title: "The e-mail addresses of people with a profile page lack their domains.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["email-form"],
  wrap: said(users, (answer) =>
    withProfiled(answer, (user) => ({
      ...user,
      emails: listIn(user, "emails")
        .filter(isObject)
        .map((one) => ({ ...one, value: (text(one, "value") ?? "").replace(/@.*$/, "") })),
    })),
  ),
};
