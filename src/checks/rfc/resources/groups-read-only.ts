import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { text } from "../../../scim/json.ts";
import { check, finding, statusFinding } from "../../kit/check.ts";
import { valuesIn } from "../../kit/shown.ts";
import { isUnknown } from "../../kit/stored.ts";

/** Named for the PUT of a user with a group, and for the reading of that group. */
export const groupsReadOnly: Check = check(
  {
    id: "groups-read-only",
    title: "Nobody joins a group by a write of their own account",
    level: "must",
    okta: "tolerates",
    consequence: "Okta sends groups [] along with its writes and counts on it being passed over.",
    cite: ["RFC 7643 §4.1.2", "RFC 7644 §3.5.1"],
    fix: "Pass over groups in the body of a PUT; only a write of the group changes who is in it.",
  },
  (seen, past) => {
    const { request, answer, about = "" } = seen;
    if (request.method === "PUT")
      return accepted(answer) ? [] : statusFinding(seen, "200, the groups in the body being ignored");
    if (!accepted(answer)) return { blocked: "the group could not be read" };
    const intended = past.intended(about);
    if (isUnknown(intended)) return { blocked: intended.unknown };
    const wanted = new Set(valuesIn(intended, "members").map((one) => text(one, "value")));
    const joined = valuesIn(answer.json, "members").flatMap((one) => text(one, "value") ?? []);
    return joined.flatMap((id) =>
      wanted.has(id) || past.aliasOf(id) === undefined
        ? []
        : finding("/members", "nobody new", `${past.aliasOf(id)} has joined`),
    );
  },
);
