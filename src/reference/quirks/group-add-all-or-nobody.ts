import { heard } from "../layers/layer.ts";
import { withOperations } from "../layers/request.ts";
import { addsMemberAgain } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupAddAllOrNobody: Quirk = {
  id: "group-add-all-or-nobody",
  title: "Where one of those who are added is a member already, nobody is added.",
  kind: "faulty",
  noticedBy: { oin: ["members-stored"], aiw: [] },
  wrap: heard(addsMemberAgain, (wire) =>
    withOperations(wire, (operation) => [operation["op"] === "add" ? { ...operation, value: [] } : operation]),
  ),
};
