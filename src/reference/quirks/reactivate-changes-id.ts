import { accepted, idOf } from "../../scim/answers.ts";
import { renamed } from "../layers/ids.ts";
import { reactivates } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const reactivateChangesId: Quirk = {
  id: "reactivate-changes-id",
  title: "Reactivating a person makes a new account of the old one.",
  kind: "faulty",
  noticedBy: {
    oin: ["deactivation-accepted", "id-stable", "name-assertion-accepted", "resource-readable"],
    aiw: ["id-stable", "members-change-accepted", "resource-readable"],
  },
  wrap: (next, store) => async (wire) => {
    const comesBack = reactivates(wire, store);
    const answer = await next(wire);
    const id = idOf(answer.json) ?? "";
    return comesBack && accepted(answer) ? renamed({ next, store, wire }, id, `${id}-2`) : answer;
  },
};
