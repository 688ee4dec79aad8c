import { pages } from "../layers/pages.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const rolesCountIgnored: Quirk = {
  id: "roles-count-ignored",
  title: "A list of roles or licences holds all of them, however few are asked for.",
  kind: "faulty",
  noticedBy: { oin: ["grants-disjoint", "list-page-size"], aiw: [] },
  wrap: pages((all, { startIndex }) => all.slice(startIndex - 1), undefined, on("GET /Roles", "GET /Licenses")),
};
