import type { Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { isObject } from "../scim/json.ts";
import { hidden } from "../scim/raw.ts";
import { atMost, check, isListing } from "./kit/check.ts";

const counts = /^\/(totalResults|startIndex|itemsPerPage)$/i;

export const integersPlain: Check = check(
  {
    id: "integers-plain",
    title: "Integers are written without fraction or exponent",
    level: "must",
    okta: "tolerates",
    consequence: "Most JSON parsers read 1.0 as 1; strict ones do not.",
    cite: ["RFC 7643 §2.3.4"],
    fix: "Serialise counts as integers: 1, not 1.0.",
  },
  ({ answer }) =>
    atMost(
      hidden(answer)
        .filter(({ fact, at }) => fact === "fraction-or-exponent" && counts.test(at))
        .map(({ at, text }) => ({ at, expected: "an integer", actual: text })),
    ),
  (seen) => accepted(seen.answer) && isListing(seen) && isObject(seen.answer.json),
);
