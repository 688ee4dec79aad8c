import { accepted } from "../../scim/answers.ts";
import { said } from "../layers/layer.ts";
import { idIn } from "../layers/request.ts";
import { deactivates } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const deactivateHardDeletes: Quirk = {
  id: "deactivate-hard-deletes",
  title: "Deactivating a person deletes the account.",
  kind: "faulty",
  noticedBy: {
    oin: [
      "deactivation-accepted",
      "duplicate-refused",
      "inactive-account-found",
      "inactive-listed",
      "resource-readable",
    ],
    aiw: ["duplicate-refused", "inactive-account-found", "inactive-listed", "resource-readable"],
  },
  wrap: said(deactivates, (answer, wire, { users: shelf }) => {
    if (accepted(answer)) shelf.delete(idIn(wire));
    return answer;
  }),
};
