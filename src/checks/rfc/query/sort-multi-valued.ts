import type { Check } from "../../../model.ts";
import { isUnsorted, isWrong, misplaced, orderCheck, unsorted } from "../../kit/order.ts";

export const sortMultiValued: Check = orderCheck(
  {
    id: "sort-multi-valued",
    title: "A list of values is sorted by the primary one",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not sort; clients that sort by address get an order that nobody can follow.",
    cite: ["RFC 7644 §3.4.2.3"],
    fix: "Sort by the value that is primary, or by the first where none is.",
  },
  (pairs) => {
    if (isUnsorted(pairs)) return unsorted;
    const isTold = pairs.filter(([one, other]) => one.byPrimary || other.byPrimary);
    return misplaced(isTold.filter((pair) => isWrong(pair)));
  },
);
