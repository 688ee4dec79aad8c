import { inBoth, refused } from "../layers/layer.ts";
import { numberIn } from "../layers/request.ts";
import { both, userLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const pagePastTheEnd400: Quirk = {
  id: "page-past-the-end-400",
  title: "A page past the end is refused.",
  kind: "faulty",
  noticedBy: inBoth("page-past-the-end"),
  wrap: refused(
    both(userLists, (wire, store) => numberIn(wire, "startIndex") > store.users.size),
    400,
    "invalidValue",
  ),
};
