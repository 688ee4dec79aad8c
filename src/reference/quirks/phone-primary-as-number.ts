import { heard, inBoth, layers, said, withEach, without } from "../layers/layer.ts";
import { withBody } from "../layers/request.ts";
import { on, users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const phonePrimaryAsNumber: Quirk = {
  id: "phone-primary-as-number",
  title: "Everybody has a telephone number, and the mark of the primary one is a number.",
  kind: "faulty",
  noticedBy: inBoth("booleans"),
  wrap: layers(
    heard(on("PUT /Users/{id}"), (wire) => withBody(wire, (body) => without(body, "phoneNumbers"))),
    said(users, (answer) =>
      withEach(answer, (user) => ({ ...user, phoneNumbers: [{ value: "tel:+1-201-555-0123", primary: 1 }] })),
    ),
  ),
};
