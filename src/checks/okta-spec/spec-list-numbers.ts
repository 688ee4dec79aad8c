import type { Check } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { check, type Seen } from "../kit/check.ts";
import { assertion } from "../kit/runscope.ts";

/** Of roles and entitlements Okta asks for an itemsPerPage of 1: "spec-one-per-page". */
const numbers = ({ part }: Seen): readonly string[] =>
  part === "grants" ? ["startIndex", "totalResults"] : ["itemsPerPage", "startIndex", "totalResults"];

export const specListNumbers: Check = check(
  {
    id: "spec-list-numbers",
    title: "Okta's SPEC test needs all three numbers of a list",
    level: "may",
    okta: "blocks",
    consequence: `Okta's SPEC test ends at "Required Test: Test Users endpoint", and without it no integration is taken for review. The RFC asks for two of them on partial pages alone.`,
    cite: ["RFC 7644 §3.4.2", "RFC 7644 §3.4.2.4"],
    fix: "Send totalResults, startIndex and itemsPerPage with every list, as numbers.",
  },
  (seen) =>
    accepted(seen.answer)
      ? numbers(seen).flatMap((name) => assertion(seen.answer.json, [name], "is_a_number"))
      : { blocked: "the list was not answered" },
);
