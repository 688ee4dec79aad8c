import type { Check } from "../../../model.ts";
import { isClear, isWrong, misplaced, orderCheck } from "../../kit/order.ts";

export const sortDescending: Check = orderCheck(
  {
    id: "sort-descending",
    title: "sortOrder=descending turns the order round",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not sort; clients that ask for the last first get the first.",
    cite: ["RFC 7644 §3.4.2.3"],
    fix: "Turn the order round where sortOrder is descending.",
  },
  (pairs) => misplaced(pairs.filter((pair) => isClear(pair) && isWrong(pair, -1))),
);
