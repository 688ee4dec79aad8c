import { completed, said, unnoticed, withEach } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const defaultsAdded: Quirk = {
  id: "defaults-added",
  title: "Who is created gets a userType and a time zone.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(users, (answer) =>
    withEach(answer, (user) => completed(user, { userType: "Employee", timezone: "Europe/Zurich" })),
  ),
};
