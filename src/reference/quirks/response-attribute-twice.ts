import { inBoth, said, withEach } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const responseAttributeTwice: Quirk = {
  id: "response-attribute-twice",
  title: "The user name is shown twice, under names that differ in case.",
  kind: "faulty",
  noticedBy: inBoth("json-keys"),
  wrap: said(users, (answer) => withEach(answer, (user) => ({ ...user, username: user["userName"] ?? null }))),
};
