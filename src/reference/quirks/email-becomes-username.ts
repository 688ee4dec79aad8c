import { heard, inBoth } from "../layers/layer.ts";
import { firstEmail, withBody } from "../layers/request.ts";
import { userWrites } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const emailBecomesUsername: Quirk = {
  id: "email-becomes-username",
  title: "The e-mail address is taken for the user name.",
  kind: "faulty",
  noticedBy: inBoth("account-found", "attributes-stored"),
  wrap: heard(userWrites, (wire) =>
    withBody(wire, (body) => {
      const email = firstEmail(body);
      return email === undefined ? body : { ...body, userName: email };
    }),
  ),
};
