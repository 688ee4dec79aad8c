import { heard, inBoth, layers, said, withValues } from "../layers/layer.ts";
import { listIn, withBody } from "../layers/request.ts";
import { on, users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const emailsAsStrings: Quirk = {
  id: "emails-as-strings",
  title: "E-mail addresses are shown as strings, not as objects.",
  kind: "faulty",
  noticedBy: inBoth("attribute-types", "optional-attributes-stored"),
  wrap: layers(
    heard(on("PUT /Users/{id}"), (wire) =>
      withBody(wire, (body) => ({
        ...body,
        emails: listIn(body, "emails").map((email) => (typeof email === "string" ? { value: email } : email)),
      })),
    ),
    said(users, (answer) => withValues(answer, "emails", (email) => email["value"] ?? null)),
  ),
};
