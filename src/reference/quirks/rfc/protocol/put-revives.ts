import type { Layer } from "../../../layers/layer.ts";
import { idIn, storedAt } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import type { Resource } from "../../../../model.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

const deletes = on("DELETE /Groups/{id}");
const replaces = on("PUT /Groups/{id}");
const revived: Layer = (next, store) => {
  const gone = new Map<string, Resource>();
  return (wire) => {
    const stored = storedAt(wire, store);
    if (deletes(wire, store) && stored !== undefined) gone.set(idIn(wire), stored);
    const before = gone.get(idIn(wire));
    if (replaces(wire, store) && before !== undefined) store.groups.set(idIn(wire), before);
    return next(wire);
  };
};

export const putRevives: Quirk = {
  id: "put-revives",
  title: "A PUT brings back a group that was deleted.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["put-creates-nothing"],
  wrap: revived,
};
