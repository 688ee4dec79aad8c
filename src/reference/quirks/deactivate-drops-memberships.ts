import type { Json } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { isArray, text } from "../../scim/json.ts";
import { said } from "../layers/layer.ts";
import { idIn } from "../layers/request.ts";
import { deactivates } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const without = (members: Json | undefined, id: string): readonly Json[] =>
  (isArray(members) ? members : []).filter((member) => text(member, "value") !== id);

export const deactivateDropsMemberships: Quirk = {
  id: "deactivate-drops-memberships",
  title: "Whoever is deactivated is taken out of all groups.",
  kind: "faulty",
  // A wizard app writes the group again when the person comes back.
  noticedBy: { oin: ["membership-kept"], aiw: [] },
  wrap: said(deactivates, (answer, wire, { groups }) => {
    const id = idIn(wire);
    if (!accepted(answer)) return answer;
    for (const [group, stored] of groups) groups.set(group, { ...stored, members: without(stored["members"], id) });
    return answer;
  }),
};
