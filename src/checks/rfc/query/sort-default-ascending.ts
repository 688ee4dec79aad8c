import type { Check } from "../../../model.ts";
import { isClear, isWrong, misplaced, orderCheck } from "../../kit/order.ts";

export const sortDefaultAscending: Check = orderCheck(
  {
    id: "sort-default-ascending",
    title: "Without sortOrder a list ascends",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not sort; clients that leave the order to the default get it backwards.",
    cite: ["RFC 7644 §3.4.2.3"],
    fix: "Take sortOrder for ascending where it is not given.",
  },
  (pairs) => misplaced(pairs.filter((pair) => isClear(pair) && isWrong(pair))),
);
