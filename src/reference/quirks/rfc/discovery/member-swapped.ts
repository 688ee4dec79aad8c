import { text } from "../../../../scim/json.ts";
import { heard, unnoticed } from "../../../layers/layer.ts";
import { withOperations } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const memberSwapped: Quirk = {
  id: "member-swapped",
  title: "A member of a group is turned into another, though the schema says that they are immutable.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["immutable-kept"],
  wrap: heard(on("PATCH /Groups/{id}"), (wire) =>
    withOperations(wire, (operation) => {
      const path = /^(members\[value eq ".*"\])\.value$/.exec(text(operation, "path") ?? "")?.[1];
      const { value = null } = operation;
      if (path === undefined) return [operation];
      return [
        { op: "remove", path },
        { op: "add", path: "members", value: [{ value }] },
      ];
    }),
  ),
};
