import { refused, unnoticed } from "../../../layers/layer.ts";
import { on, both } from "../../../layers/when.ts";
import { remembering } from "../../../layers/writing.ts";
import type { Quirk } from "../../../quirk.ts";

export const deletedNameReserved: Quirk = {
  id: "deleted-name-reserved",
  title: "The user name of a deleted account stays taken.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["deleted-name-free"],
  wrap: (next, store) => {
    const gone = remembering(store);
    return refused(
      both(on("POST /Users"), (wire) => gone.called(wire) !== undefined),
      409,
      "uniqueness",
    )((wire) => {
      gone.note(wire);
      return next(wire);
    }, store);
  },
};
