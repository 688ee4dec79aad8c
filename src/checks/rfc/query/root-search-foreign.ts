import type { Check } from "../../../model.ts";
import { accepted, resourcesOf } from "../../../scim/answers.ts";
import { text } from "../../../scim/json.ts";
import { atMost, check, finding } from "../../kit/check.ts";
import { declined } from "../../kit/query.ts";

export const rootSearchForeign: Check = check(
  {
    id: "root-search-foreign",
    title: "In a query over all types, what a type does not have is no value",
    level: "should",
    okta: "tolerates",
    consequence:
      "Okta asks for one type at a time; clients that look among all get groups where they asked for a user name.",
    cite: ["RFC 7644 §3.4.2.1"],
    fix: "Let a filter by an attribute that a type does not have be false for resources of that type.",
  },
  ({ answer }) => {
    if (!accepted(answer)) return declined;
    return atMost(
      resourcesOf(answer.json).flatMap((one, index) =>
        text(one, "userName") === undefined
          ? finding(`/Resources/${index}/userName`, "the one asked for", "nothing")
          : [],
      ),
    );
  },
);
