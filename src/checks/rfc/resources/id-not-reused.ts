import type { Check } from "../../../model.ts";
import { accepted, idOf } from "../../../scim/answers.ts";
import { check, finding } from "../../kit/check.ts";

export const idNotReused: Check = check(
  {
    id: "id-not-reused",
    title: "What is made again gets an id of its own",
    level: "should",
    okta: "tolerates",
    consequence:
      "Okta takes the id that the create answers; a client that still has the old one writes to the new account or group.",
    cite: ["RFC 7643 §3.1"],
    fix: "Never give out the id of something that was deleted.",
  },
  ({ about = "", answer }, past) => {
    if (!accepted(answer)) return { blocked: "the create was not accepted" };
    const former = past.formerId(about);
    if (former === undefined) return { blocked: "it was not deleted before" };
    return idOf(answer.json) === former ? finding("/id", "another id than before", former) : [];
  },
);
