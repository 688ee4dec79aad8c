import { inBoth, said, withOnly } from "../layers/layer.ts";
import { userLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const filterHidesNonScimUsers: Quirk = {
  id: "filter-hides-non-scim-users",
  title: "Look-ups find only people whom a SCIM client has created.",
  kind: "faulty",
  noticedBy: inBoth("account-found", "inactive-account-found"),
  wrap: said(userLookUps, (answer) => withOnly(answer, ({ externalId }) => externalId !== undefined)),
};
