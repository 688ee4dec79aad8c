import { refusal } from "../layers/layer.ts";
import { bodyOf, idIn, idsIn, storedAt } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupPutSecondUpdateFails: Quirk = {
  id: "group-put-second-update-fails",
  title: "A group can be replaced once; the next change of its members is refused.",
  kind: "faulty",
  noticedBy: {
    oin: [],
    aiw: ["members-change-accepted", "members-replace-accepted", "redundant-add-accepted", "redundant-remove-accepted"],
  },
  wrap: (next, store) => {
    const replaced = new Set<string>();
    return async (wire) => {
      if (!on("PUT /Groups/{id}")(wire, store)) return next(wire);
      const id = idIn(wire);
      const before = idsIn(storedAt(wire, store)?.["members"] ?? []);
      const changes = before.join() !== idsIn(bodyOf(wire)["members"] ?? []).join();
      if (changes && replaced.has(id)) return refusal(400, "invalidSyntax");
      replaced.add(id);
      return next(wire);
    };
  },
};
