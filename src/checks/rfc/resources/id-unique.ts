import type { Check } from "../../../model.ts";
import { accepted, idOf } from "../../../scim/answers.ts";
import { endpoints, kindOf } from "../../../scim/kinds.ts";
import { check, finding, isGroups } from "../../kit/check.ts";

export const idUnique: Check = check(
  {
    id: "id-unique",
    title: "No user and no group have the same id",
    level: "must",
    okta: "tolerates",
    consequence:
      "Okta keeps users and groups apart; a client that looks for a member of a group cannot tell which of the two it is.",
    cite: ["RFC 7643 §3.1"],
    fix: "Take ids from one sequence, or put the type into them: u-17 and g-17, or UUIDs.",
  },
  (seen, past) => {
    const id = idOf(seen.answer.json);
    const others = past.ids(isGroups(seen) ? "User" : "Group");
    if (id === undefined || !others.includes(id)) return [];
    return finding("/id", "an id that nothing else has", `${id}, which a ${isGroups(seen) ? "user" : "group"} has`);
  },
  ({ request, answer }) =>
    request.method === "POST" && accepted(answer) && kindOf(request.path) !== undefined && isCollection(request.path),
);
const isCollection = (path: string): boolean => Object.values(endpoints).includes(path);
