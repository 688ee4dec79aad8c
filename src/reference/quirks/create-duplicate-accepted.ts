import { accepting } from "../layers/conflicts.ts";
import { inBoth } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const createDuplicateAccepted: Quirk = {
  id: "create-duplicate-accepted",
  title: "A user name may be taken any number of times.",
  kind: "faulty",
  noticedBy: inBoth("duplicate-case-refused", "duplicate-refused"),
  wrap: accepting(() => true),
};
