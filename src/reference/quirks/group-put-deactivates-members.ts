import { accepted } from "../../scim/answers.ts";
import { memberIds } from "../kind.ts";
import { said } from "../layers/layer.ts";
import { storedAt } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupPutDeactivatesMembers: Quirk = {
  id: "group-put-deactivates-members",
  title: "A PUT of a group deactivates everybody in it.",
  kind: "faulty",
  noticedBy: { oin: [], aiw: ["active-stored", "listed-as-stored", "lookup-current", "others-untouched"] },
  wrap: said(on("PUT /Groups/{id}"), (answer, wire, store) => {
    if (!accepted(answer)) return answer;
    for (const id of memberIds(storedAt(wire, store) ?? {})) {
      const member = store.users.get(id);
      if (member !== undefined) store.users.set(id, { ...member, active: false });
    }
    return answer;
  }),
};
