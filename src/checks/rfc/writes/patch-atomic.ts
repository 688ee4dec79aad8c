import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { keptFindings, patchCheck } from "../../kit/trial.ts";

export const patchAtomic: Check = patchCheck(
  {
    id: "patch-atomic",
    title: "A PATCH that fails changes nothing",
    level: "must",
    okta: "tolerates",
    consequence: "Okta takes a failed push for one that did nothing, and sends all of it again.",
    cite: ["RFC 7644 §3.5.2"],
    fix: "Apply all operations to a copy, or in one transaction, and keep nothing where one of them fails.",
  },
  (trial) => {
    if (accepted(trial.write.answer)) return { notApplicable: "not-exercised", why: "no operation was refused" };
    return ["title", "nickName", "members"].flatMap((name) => keptFindings(trial, name));
  },
);
