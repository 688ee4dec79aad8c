import { inBoth } from "../layers/layer.ts";
import { asAsked, pages } from "../layers/pages.ts";
import type { Quirk } from "../quirk.ts";

export const listJoinsTwice: Quirk = {
  id: "list-joins-twice",
  title: "Lists of all users show the newest one twice.",
  kind: "faulty",
  noticedBy: inBoth("pages-disjoint"),
  wrap: pages(asAsked, (all) => [...all, ...all.slice(-1)]),
};
