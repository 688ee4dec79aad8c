import { aMoment } from "../layers/bursts.ts";
import { idIn } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupPatchLostUpdate: Quirk = {
  id: "group-patch-lost-update",
  title: "A group is read, changed and written back: of changes that come at once, the last one undoes the others.",
  kind: "faulty",
  suites: ["burst"],
  noticedBy: { oin: ["members-stored"], aiw: [] },
  wrap: (next, store) => async (wire) => {
    if (!on("PATCH /Groups/{id}")(wire, store)) return next(wire);
    const id = idIn(wire);
    const read = store.groups.get(id);
    await aMoment();
    if (read !== undefined && store.groups.has(id)) store.groups.set(id, read);
    return next(wire);
  },
};
