import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { attribute, text } from "../../../scim/json.ts";
import { keptFindings, patchCheck } from "../../kit/trial.ts";

export const patchNoOpUntouched: Check = patchCheck(
  {
    id: "patch-no-op-untouched",
    title: "A PATCH that adds what is there already leaves lastModified",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not ask for this; clients that go by lastModified read what has not changed.",
    cite: ["RFC 7644 §3.5.2.1"],
    fix: "Compare before you write; leave meta.lastModified alone where nothing changed.",
  },
  (trial) => {
    if (!accepted(trial.write.answer)) return { blocked: "the PATCH was not accepted" };
    if (text(attribute(trial.before, "meta"), "lastModified") === undefined)
      return { notApplicable: "not-exercised", why: "there is no lastModified" };
    return keptFindings(trial, "meta", "lastModified");
  },
);
