import type { Check } from "../../../model.ts";
import { accepted, idOf } from "../../../scim/answers.ts";
import { brief } from "../../../scim/brief.ts";
import { check, finding } from "../../kit/check.ts";

export const recreatedIdNew: Check = check(
  {
    id: "recreated-id-new",
    title: "Whoever is created again has a new id",
    level: "must",
    okta: "tolerates",
    consequence: "Okta takes an id for one account for ever; another person's data would be shown for it.",
    cite: ["RFC 7643 §3.1", "RFC 7644 §3.6"],
    fix: "Never give an id out twice.",
  },
  ({ about = "", answer }, past) => {
    const id = idOf(answer.json);
    if (!accepted(answer) || id === undefined) return { blocked: "the create was not accepted" };
    return id === past.formerId(about) ? finding("/id", "a new id", brief(id)) : [];
  },
);
