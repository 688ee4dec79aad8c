import { said, spelled, withEach } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const createActiveAsIntOrString: Quirk = {
  id: "create-active-as-int-or-string",
  title: "active is shown as a string.",
  kind: "faulty",
  noticedBy: { oin: ["booleans", "update-accepted"], aiw: ["booleans", "password-accepted"] },
  wrap: said(users, (answer) => withEach(answer, (user) => ({ ...user, active: spelled(user["active"]) }))),
};
