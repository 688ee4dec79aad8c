import { accepting } from "../layers/conflicts.ts";
import { inBoth } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const createCaseVariantDup: Quirk = {
  id: "create-case-variant-dup",
  title: "A user name that is taken in another case is not noticed.",
  kind: "faulty",
  noticedBy: inBoth("duplicate-case-refused"),
  wrap: accepting((wanted, holder) => holder["userName"] !== wanted),
};
