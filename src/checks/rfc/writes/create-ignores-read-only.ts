import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { brief } from "../../../scim/brief.ts";
import { attribute, text } from "../../../scim/json.ts";
import { check, finding } from "../../kit/check.ts";

export const createIgnoresReadOnly: Check = check(
  {
    id: "create-ignores-read-only",
    title: "A create passes over what only the server can say",
    level: "must",
    okta: "tolerates",
    consequence:
      "Okta sends empty groups with every create and stops where that is refused; other clients send back what they have read.",
    cite: ["RFC 7644 §3.3", "RFC 7643 §7"],
    fix: "Ignore id, meta, groups and every other readOnly attribute in the body of a create, and set your own.",
  },
  ({ request, answer }, past) => {
    if (past.ids("User").length === 0) return { blocked: "no create was accepted" };
    if (!accepted(answer)) return finding("status", "201", `${answer.status} ${brief(answer.json ?? answer.text)}`);
    const [sent, made] = [request.body, answer.json].map(
      (one) =>
        [
          ["/id", text(one, "id")],
          ["/meta/created", text(attribute(one, "meta"), "created")],
        ] as const,
    );
    return (made ?? []).flatMap(([at, value], index) =>
      value !== undefined && value === sent?.[index]?.[1] ? finding(at, "the server's own", brief(value)) : [],
    );
  },
);
