import { inBoth, said, withOnly } from "../layers/layer.ts";
import { userLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const filterHidesNonAsciiPeople: Quirk = {
  id: "filter-hides-non-ascii-people",
  title: "Look-ups do not find people whose names have letters beyond ASCII.",
  kind: "faulty",
  noticedBy: inBoth("account-found"),
  wrap: said(userLookUps, (answer) => withOnly(answer, ({ name }) => !/[^ -~]/.test(JSON.stringify(name ?? {})))),
};
