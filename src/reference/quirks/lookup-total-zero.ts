import { having, inBoth, said, withJson } from "../layers/layer.ts";
import { userLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const lookupTotalZero: Quirk = {
  id: "lookup-total-zero",
  title: "A look-up shows whom it finds, and says that they are none.",
  kind: "faulty",
  noticedBy: inBoth("account-found", "inactive-account-found", "other-case-found"),
  wrap: said(userLookUps, (answer) => withJson(answer, (list) => having(list, { totalResults: 0 }))),
};
