import { inBoth } from "../layers/layer.ts";
import { asAsked, pages } from "../layers/pages.ts";
import type { Quirk } from "../quirk.ts";

export const listHidesNewest: Quirk = {
  id: "list-hides-newest",
  title: "Lists of all users do not know of the newest one yet.",
  kind: "faulty",
  noticedBy: inBoth("pages-complete"),
  spec: ["spec-resources"],
  wrap: pages(asAsked, (all) => all.slice(0, -1)),
};
