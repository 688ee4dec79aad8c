import { heard, inBoth, layers, said, withEach } from "../layers/layer.ts";
import { withBody } from "../layers/request.ts";
import { on, users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const activeAsNumber: Quirk = {
  id: "active-as-number",
  title: "active is shown as 1 or 0.",
  kind: "faulty",
  noticedBy: inBoth("booleans"),
  spec: ["booleans", "spec-as-sent"],
  wrap: layers(
    heard(on("PUT /Users/{id}"), (wire) => withBody(wire, (body) => ({ ...body, active: Boolean(body["active"]) }))),
    said(users, (answer) => withEach(answer, (user) => ({ ...user, active: Number(user["active"]) }))),
  ),
};
