import type { Check } from "../../../model.ts";
import { definition } from "../../../scim/discovered.ts";
import { attribute } from "../../../scim/json.ts";
import { USER } from "../../../scim/urns.ts";
import { isByCase, isUnsorted, isWrong, misplaced, orderCheck, unsorted } from "../../kit/order.ts";

export const sortCase: Check = orderCheck(
  {
    id: "sort-case",
    title: "Texts are sorted as their schema says about case",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not sort; in a client, names in lower case stand behind all others.",
    cite: ["RFC 7644 §3.4.2.3", "RFC 7643 §2.2"],
    fix: "Sort without case, but for attributes that are caseExact.",
  },
  (pairs, _, { discovered }) => {
    if (attribute(definition(discovered, USER, ["title"]), "caseExact") === true)
      return { notApplicable: "not-exercised", why: "the target's titles are caseExact" };
    if (isUnsorted(pairs)) return unsorted;
    return misplaced(pairs.filter((pair) => isByCase(pair) && isWrong(pair)));
  },
);
