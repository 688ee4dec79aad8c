import { attribute } from "../../scim/json.ts";
import { heard } from "../layers/layer.ts";
import { listIn, withOperations } from "../layers/request.ts";
import { addsMember } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupAddNeedsType: Quirk = {
  id: "group-add-needs-type",
  title: "Members that are added without their type do not get into the group.",
  kind: "faulty",
  noticedBy: { oin: ["members-stored"], aiw: [] },
  wrap: heard(addsMember, (wire) =>
    withOperations(wire, (operation) => [
      operation["op"] === "add"
        ? {
            ...operation,
            value: listIn(operation, "value").filter((member) => attribute(member, "type") !== undefined),
          }
        : operation,
    ]),
  ),
};
