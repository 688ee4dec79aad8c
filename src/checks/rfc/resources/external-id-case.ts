import type { Check } from "../../../model.ts";
import { accepted, idOf, resourcesOf } from "../../../scim/answers.ts";
import { check, finding } from "../../kit/check.ts";
import { unexercised } from "../../kit/shown.ts";

export const externalIdCase: Check = check(
  {
    id: "external-id-case",
    title: "An externalId in another case is another one",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not ask for it. Okta's own ids differ in case only now and then, and would be mixed up.",
    cite: ["RFC 7643 §3.1", "RFC 7644 §3.4.2.2"],
    fix: "Compare externalId with its case, unlike userName.",
  },
  ({ about = "", answer }, past) => {
    if (!accepted(answer)) return unexercised(`externalId cannot be filtered by (${answer.status})`);
    const at = resourcesOf(answer.json).findIndex((one) => idOf(one) === past.id(about));
    return at < 0
      ? []
      : finding(`/Resources/${at}`, "nobody with that externalId", "one whose letters have another case");
  },
);
