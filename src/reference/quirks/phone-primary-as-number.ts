import { heard, inBoth, layers, said, withEach } from "../layers/layer.ts";
import { withBody } from "../layers/request.ts";
import type { Json } from "../../model.ts";
import { attribute, isArray, isObject } from "../../scim/json.ts";
import { on, users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const numbered = (phones: Json | undefined): readonly Json[] =>
  isArray(phones) && phones.length > 0
    ? phones.map((phone) =>
        attribute(phone, "primary") === true && isObject(phone) ? { ...phone, primary: 1 } : phone,
      )
    : [{ value: "tel:+1-201-555-0123", primary: 1 }];

/** What comes back with a PUT is not what the quirk is about. */
const restored = (phones: Json | undefined): readonly Json[] =>
  (isArray(phones) ? phones : []).map((phone) =>
    isObject(phone) && phone["primary"] === 1 ? { ...phone, primary: true } : phone,
  );
export const phonePrimaryAsNumber: Quirk = {
  id: "phone-primary-as-number",
  title: "Everybody has a telephone number, and the mark of the primary one is a number.",
  kind: "faulty",
  noticedBy: inBoth("booleans"),
  wrap: layers(
    heard(on("PUT /Users/{id}"), (wire) =>
      withBody(wire, (body) => ({ ...body, phoneNumbers: restored(body["phoneNumbers"]) })),
    ),
    said(users, (answer) => withEach(answer, (user) => ({ ...user, phoneNumbers: numbered(user["phoneNumbers"]) }))),
  ),
};
