import { heard, inBoth, layers, said, withText } from "../layers/layer.ts";
import { on, users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const primaryAsString: Quirk = {
  id: "primary-as-string",
  title: "The mark of the primary e-mail address is shown as a string.",
  kind: "faulty",
  noticedBy: inBoth("booleans"),
  wrap: layers(
    heard(on("PUT /Users/{id}"), (wire) => ({
      ...wire,
      body: wire.body?.replaceAll('"primary":"true"', '"primary":true') ?? "",
    })),
    said(users, (answer) => withText(answer, answer.text.replaceAll('"primary":true', '"primary":"true"'))),
  ),
};
