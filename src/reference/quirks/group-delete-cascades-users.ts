import { accepted } from "../../scim/answers.ts";
import { memberIds } from "../kind.ts";
import { inBoth } from "../layers/layer.ts";
import { storedAt } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupDeleteCascadesUsers: Quirk = {
  id: "group-delete-cascades-users",
  title: "Deleting a group deletes everybody in it.",
  kind: "faulty",
  noticedBy: inBoth("resource-readable"),
  wrap: (next, store) => async (wire) => {
    const deletes = on("DELETE /Groups/{id}")(wire, store);
    const members = deletes ? memberIds(storedAt(wire, store) ?? {}) : [];
    const answer = await next(wire);
    if (accepted(answer)) for (const id of members) store.users.delete(id);
    return answer;
  },
};
