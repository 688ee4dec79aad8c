import { refused } from "../layers/layer.ts";
import { both, changesPassword, on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const putPasswordRefused: Quirk = {
  id: "put-password-refused",
  title: "A PUT with a password in it is refused.",
  kind: "faulty",
  noticedBy: { oin: [], aiw: ["password-accepted"] },
  wrap: refused(both(on("PUT /Users/{id}"), changesPassword), 400, "mutability"),
};
