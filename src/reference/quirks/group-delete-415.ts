import { headerOf } from "../incoming.ts";
import { inBoth, refused } from "../layers/layer.ts";
import { both, on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupDelete415: Quirk = {
  id: "group-delete-415",
  title: "A DELETE with a media type and without a body is refused.",
  kind: "faulty",
  noticedBy: inBoth("delete-accepted"),
  wrap: refused(
    both(on("DELETE /Groups/{id}"), (wire) => headerOf(wire, "content-type") !== undefined),
    415,
  ),
};
