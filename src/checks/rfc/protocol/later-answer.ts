import type { Check } from "../../../model.ts";
import { attribute, text } from "../../../scim/json.ts";
import { check, finding } from "../../kit/check.ts";

export const laterAnswer: Check = check(
  {
    id: "later-answer",
    title: "Whoever is answered later is told so in full",
    level: "should",
    okta: "tolerates",
    consequence:
      "Okta does not ask for answers that come later; a client cannot tell which of them belongs to its request.",
    cite: ["RFC 9967 §2.5.1.1"],
    fix: "Answer 202 without a body, with Set-Txn and Location; or answer at once.",
  },
  ({ answer }, { discovered }) => {
    const mode = text(attribute(discovered.config, "securityEvents"), "asyncRequest") ?? "none";
    if (answer.status !== 202 || /^none$/i.test(mode))
      return { notApplicable: "not-exercised", why: "the target answers at once" };
    return [
      ...["set-txn", "location"].flatMap((name) =>
        answer.headers[name] === undefined ? finding(name, "a value", "nothing") : [],
      ),
      ...(answer.text === "" ? [] : finding("body", "nothing", "a body")),
    ];
  },
);
