import { isArray } from "../../scim/json.ts";
import { heard } from "../layers/layer.ts";
import { withOperations } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupReplaceEmptyIgnored: Quirk = {
  id: "group-replace-empty-ignored",
  title: "Replacing the members of a group by nobody changes nothing.",
  kind: "faulty",
  noticedBy: { oin: ["members-stored"], aiw: [] },
  wrap: heard(on("PATCH /Groups/{id}"), (wire) =>
    withOperations(wire, (operation) => [
      operation["op"] === "replace" && isArray(operation["value"]) ? { ...operation, op: "add" } : operation,
    ]),
  ),
};
