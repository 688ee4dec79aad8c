import { heard } from "../layers/layer.ts";
import { withOperations } from "../layers/request.ts";
import { removesNonMember } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupRemoveAllOrNobody: Quirk = {
  id: "group-remove-all-or-nobody",
  title: "Where one of those who are removed is no member, nobody is removed.",
  kind: "faulty",
  noticedBy: { oin: ["members-stored"], aiw: [] },
  wrap: heard(removesNonMember, (wire) =>
    withOperations(wire, (operation) => [
      operation["op"] === "remove" ? { op: "add", path: "members", value: [] } : operation,
    ]),
  ),
};
