import { said, withValues, without } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const entitlementsTypeDropped: Quirk = {
  id: "entitlements-type-dropped",
  title: "The entitlements of a user do not say of which type they are.",
  kind: "faulty",
  noticedBy: { oin: ["grant-types-stored"], aiw: [] },
  wrap: said(users, (answer) => withValues(answer, "entitlements", (one) => without(one, "type"))),
};
