import { accepting } from "../layers/conflicts.ts";
import { inBoth } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const createDuplicateOfInactive: Quirk = {
  id: "create-duplicate-of-inactive",
  title: "The user name of an inactive person may be taken again.",
  kind: "faulty",
  noticedBy: inBoth("duplicate-refused"),
  wrap: accepting((_wanted, holder) => holder["active"] === false),
};
