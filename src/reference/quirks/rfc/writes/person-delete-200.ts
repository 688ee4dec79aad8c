import { peek, unnoticed, withStatus } from "../../../layers/layer.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

const deletes = on("DELETE /Users/{id}");

export const personDelete200: Quirk = {
  id: "person-delete-200",
  title: "Deleting a user is answered 200, with whoever it was.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["delete-status"],
  wrap: (next, store) => async (wire) => {
    if (!deletes(wire, store)) return next(wire);
    const before = await peek(next, wire);
    const answer = await next(wire);
    return answer.status === 204 ? withStatus(before, 200) : answer;
  },
};
