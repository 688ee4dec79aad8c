import { said, withEach } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const entitlementWithoutDisplayName: Quirk = {
  id: "entitlement-without-display-name",
  title: "Roles and licences have a name, but no displayName.",
  kind: "faulty",
  noticedBy: { oin: ["grants-listed"], aiw: [] },
  wrap: said(on("GET /Roles", "GET /Licenses"), (answer) =>
    withEach(answer, ({ displayName = null, ...grant }) => ({ ...grant, name: displayName })),
  ),
};
