import { inBoth, said } from "../layers/layer.ts";
import { idIn } from "../layers/request.ts";
import { deactivates } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const deactivateHitsOthers: Quirk = {
  id: "deactivate-hits-others",
  title: "Deactivating a person deactivates whoever was created right before, too.",
  kind: "faulty",
  noticedBy: inBoth("listed-as-stored", "others-untouched"),
  wrap: said(deactivates, (answer, wire, { users: shelf }) => {
    const ids = [...shelf.keys()];
    const other = ids[ids.indexOf(idIn(wire)) - 1] ?? idIn(wire);
    shelf.set(other, { ...shelf.get(other), active: false });
    return answer;
  }),
};
