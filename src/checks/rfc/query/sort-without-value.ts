import type { Check } from "../../../model.ts";
import { isUnsorted, misplaced, orderCheck, unsorted } from "../../kit/order.ts";

export const sortWithoutValue: Check = orderCheck(
  {
    id: "sort-without-value",
    title: "Whoever has no value comes last, or first where the order descends",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not sort; in a client, people without a value stand in the way.",
    cite: ["RFC 7644 §3.4.2.3"],
    fix: "Put resources without the attribute at the end when ascending and at the beginning when descending.",
  },
  (pairs, { part }) => {
    const direction = part === "descending" ? -1 : 1;
    if (isUnsorted(pairs, direction)) return unsorted;
    return misplaced(
      pairs.filter(([one, other]) =>
        direction === 1
          ? one.value === undefined && other.value !== undefined
          : one.value !== undefined && other.value === undefined,
      ),
    );
  },
);
