import { accepted } from "../../scim/answers.ts";
import { said } from "../layers/layer.ts";
import { leaveEvery } from "../layers/membership.ts";
import { idIn } from "../layers/request.ts";
import { deactivates } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const deactivateDropsMemberships: Quirk = {
  id: "deactivate-drops-memberships",
  title: "Whoever is deactivated is taken out of all groups.",
  kind: "faulty",
  // A wizard app writes the group again when the person comes back.
  noticedBy: { oin: ["membership-kept"], aiw: [] },
  wrap: said(deactivates, (answer, wire, { groups }) => {
    const id = idIn(wire);
    if (!accepted(answer)) return answer;
    leaveEvery(groups, id);
    return answer;
  }),
};
