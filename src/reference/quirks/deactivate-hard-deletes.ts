import { accepted } from "../../scim/answers.ts";
import { said } from "../layers/layer.ts";
import { leaveEvery } from "../layers/membership.ts";
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
      "members-stored",
      "membership-kept",
      "resource-readable",
    ],
    aiw: ["duplicate-refused", "inactive-account-found", "inactive-listed", "resource-readable"],
  },
  wrap: said(deactivates, (answer, wire, { users: shelf, groups }) => {
    const id = idIn(wire);
    if (!accepted(answer)) return answer;
    shelf.delete(id);
    leaveEvery(groups, id);
    return answer;
  }),
};
