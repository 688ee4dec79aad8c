import { inBoth, said, withOnly } from "../layers/layer.ts";
import { soughtBy } from "../layers/request.ts";
import { userLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const filterUsernameCaseSensitive: Quirk = {
  id: "filter-username-case-sensitive",
  title: "User names are compared by case.",
  kind: "faulty",
  noticedBy: inBoth("other-case-found"),
  wrap: said(userLookUps, (answer, wire) => withOnly(answer, ({ userName }) => userName === soughtBy(wire))),
};
