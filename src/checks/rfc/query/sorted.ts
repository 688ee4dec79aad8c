import type { Check } from "../../../model.ts";
import { isClear, isWrong, misplaced, orderCheck } from "../../kit/order.ts";

export const sorted: Check = orderCheck(
  {
    id: "sorted",
    title: "sortBy orders a list by that attribute",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not sort; clients that show a sorted list show it in the wrong order.",
    cite: ["RFC 7644 §3.4.2.3"],
    fix: "Order the whole result by the attribute before it is cut into pages, or do not advertise sort.",
  },
  (pairs) => misplaced(pairs.filter((pair) => isClear(pair) && isWrong(pair))),
);
