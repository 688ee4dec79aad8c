import { accepting } from "../layers/conflicts.ts";
import { inBoth } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const putUsernameConflictAccepted: Quirk = {
  id: "put-username-conflict-accepted",
  title: "Whoever has an account can be given a user name that is taken.",
  kind: "faulty",
  noticedBy: inBoth("taken-name-kept"),
  wrap: accepting(() => true, on("PUT /Users/{id}")),
};
