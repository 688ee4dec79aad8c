import { inBoth, said, withEach } from "../layers/layer.ts";
import { bodyOf } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const passwordReturned: Quirk = {
  id: "password-returned",
  title: "The answer to a create holds the password.",
  kind: "faulty",
  noticedBy: inBoth("password-never-returned"),
  wrap: said(on("POST /Users"), (answer, wire) =>
    withEach(answer, (user) => ({ ...user, password: bodyOf(wire)["password"] ?? null })),
  ),
};
