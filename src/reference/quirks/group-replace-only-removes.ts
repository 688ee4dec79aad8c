import { text } from "../../scim/json.ts";
import { heard } from "../layers/layer.ts";
import { idsIn, listIn, storedAt, withOperations } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupReplaceOnlyRemoves: Quirk = {
  id: "group-replace-only-removes",
  title: "Replacing the members of a group takes some away, but adds nobody.",
  kind: "faulty",
  noticedBy: { oin: ["members-stored"], aiw: [] },
  wrap: heard(on("PATCH /Groups/{id}"), (wire, store) => {
    const there = idsIn(storedAt(wire, store)?.["members"]);
    return withOperations(wire, (operation) => [
      operation["op"] === "replace" && operation["path"] === "members"
        ? {
            ...operation,
            value: listIn(operation, "value").filter((member) => there.includes(text(member, "value") ?? "")),
          }
        : operation,
    ]);
  }),
};
