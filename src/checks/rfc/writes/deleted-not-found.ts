import type { Check } from "../../../model.ts";
import { accepted, idOf, resourcesOf } from "../../../scim/answers.ts";
import { brief } from "../../../scim/brief.ts";
import { check, finding } from "../../kit/check.ts";

export const deletedNotFound: Check = check(
  {
    id: "deleted-not-found",
    title: "What was deleted is found no more",
    level: "must",
    okta: "tolerates",
    consequence: "Okta links a person to the account that it finds; with one that is gone nothing works.",
    cite: ["RFC 7644 §3.6"],
    fix: "Leave deleted resources out of every list and every filter's result.",
  },
  ({ about = "", answer }, past) => {
    const id = past.formerId(about);
    if (!accepted(answer)) return { blocked: "the list was not answered" };
    const found = resourcesOf(answer.json).some((one) => idOf(one) === id);
    return found ? finding("/Resources", `no more ${brief(id)}`, "among them") : [];
  },
);
