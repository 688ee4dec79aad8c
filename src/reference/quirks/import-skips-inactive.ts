import { inBoth } from "../layers/layer.ts";
import { asAsked, pages } from "../layers/pages.ts";
import type { Quirk } from "../quirk.ts";

export const importSkipsInactive: Quirk = {
  id: "import-skips-inactive",
  title: "Lists of all users leave inactive people out.",
  kind: "faulty",
  noticedBy: inBoth("inactive-listed"),
  wrap: pages(asAsked, (all) => all.filter(({ active }) => active !== false)),
};
