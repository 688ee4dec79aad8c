import { inBoth, said, withEach } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const responseLowercaseAttributes: Quirk = {
  id: "response-lowercase-attributes",
  title: "Attributes of users are spelled in lower case.",
  kind: "legal",
  noticedBy: inBoth("key-case"),
  spec: ["key-case", "spec-as-sent", "spec-user-complete"],
  rfc: ["key-case"],
  wrap: said(users, (answer) =>
    withEach(answer, (user) =>
      Object.fromEntries(Object.entries(user).map(([name, value]) => [name.toLowerCase(), value])),
    ),
  ),
};
