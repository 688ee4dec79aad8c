import { inBoth, said, withEach } from "../layers/layer.ts";
import { statedIn } from "../layers/request.ts";
import { changesPassword } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const passwordReturnedAfterChange: Quirk = {
  id: "password-returned-after-change",
  title: "The answer to a change of password holds it.",
  kind: "faulty",
  noticedBy: inBoth("password-never-returned"),
  wrap: said(changesPassword, (answer, wire) =>
    withEach(answer, (user) => ({ ...user, password: statedIn(wire, "password") ?? null })),
  ),
};
