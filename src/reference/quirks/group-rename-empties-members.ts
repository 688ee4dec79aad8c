import { isObject } from "../../scim/json.ts";
import { heard } from "../layers/layer.ts";
import { withOperations } from "../layers/request.ts";
import { both, on, pathlessPatches } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupRenameEmptiesMembers: Quirk = {
  id: "group-rename-empties-members",
  title: "A PATCH of a group's name takes all members out.",
  kind: "faulty",
  noticedBy: { oin: ["members-stored"], aiw: [] },
  wrap: heard(both(on("PATCH /Groups/{id}"), pathlessPatches), (wire) =>
    withOperations(wire, ({ value, ...rest }) => [
      { ...rest, value: { ...(isObject(value) ? value : {}), members: [] } },
    ]),
  ),
};
