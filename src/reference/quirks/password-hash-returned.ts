import { inBoth, said, withEach } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const passwordHashReturned: Quirk = {
  id: "password-hash-returned",
  title: "Users are shown with a hash of their password.",
  kind: "faulty",
  noticedBy: inBoth("password-never-returned"),
  wrap: said(on("GET /Users", "GET /Users/{id}"), (answer) =>
    withEach(answer, (user) => ({ ...user, password: "$2b$10$u1kQ8oJm3" })),
  ),
};
