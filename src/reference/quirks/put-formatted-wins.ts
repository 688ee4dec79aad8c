import { heard, inBoth, layers, said, withEach } from "../layers/layer.ts";
import { fromFormatted, withFormatted } from "../layers/names.ts";
import { withBody } from "../layers/request.ts";
import { on, users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const putFormattedWins: Quirk = {
  id: "put-formatted-wins",
  title: "The formatted name, which Okta sends back as it was read, decides about first and last name.",
  kind: "faulty",
  noticedBy: inBoth("attributes-stored", "optional-attributes-stored"),
  wrap: layers(
    heard(on("PUT /Users/{id}"), (wire) => withBody(wire, (body) => ({ ...body, name: fromFormatted(body["name"]) }))),
    said(users, (answer) => withEach(answer, (user) => ({ ...user, name: withFormatted(user["name"]) }))),
  ),
};
