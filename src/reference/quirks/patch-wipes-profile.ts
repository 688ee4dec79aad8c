import { said, without } from "../layers/layer.ts";
import { idIn } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const patchWipesProfile: Quirk = {
  id: "patch-wipes-profile",
  title: "A PATCH of active takes the rest of the profile away.",
  kind: "faulty",
  noticedBy: {
    oin: ["attributes-stored", "external-id-stored", "lookup-current", "optional-attributes-stored"],
    aiw: [],
  },
  wrap: said(on("PATCH /Users/{id}"), (answer, wire, { users: shelf }) => {
    const stored = shelf.get(idIn(wire)) ?? {};
    shelf.set(idIn(wire), { ...without(stored, "name", "emails", "displayName", "externalId", "locale") });
    return answer;
  }),
};
