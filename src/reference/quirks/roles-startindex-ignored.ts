import { pages } from "../layers/pages.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const rolesStartindexIgnored: Quirk = {
  id: "roles-startindex-ignored",
  title: "Every page of roles or licences is the first.",
  kind: "faulty",
  noticedBy: { oin: ["grants-disjoint"], aiw: [] },
  wrap: pages((all, { count }) => all.slice(0, count), undefined, on("GET /Roles", "GET /Licenses")),
};
