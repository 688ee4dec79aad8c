import { said, withEach, without } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const entitlementWithoutId: Quirk = {
  id: "entitlement-without-id",
  title: "Licences have no id.",
  kind: "faulty",
  noticedBy: { oin: ["grants-listed"], aiw: [] },
  wrap: said(on("GET /Licenses"), (answer) => withEach(answer, (license) => without(license, "id"))),
};
