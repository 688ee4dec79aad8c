import { leftByPut } from "../layers/attributes.ts";

import type { Quirk } from "../quirk.ts";

export const putRolesIgnored: Quirk = {
  id: "put-roles-ignored",
  title: "A PUT leaves roles and entitlements as they are.",
  kind: "faulty",
  noticedBy: { oin: ["grants-stored"], aiw: [] },
  wrap: leftByPut("roles", "entitlements"),
};
