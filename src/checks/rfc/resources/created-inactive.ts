import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { unassigned } from "../../../scim/compare.ts";
import { attribute } from "../../../scim/json.ts";
import { check } from "../../kit/check.ts";
import { activity, examineStored } from "../../kit/stored.ts";

/** What is posted a server may alter (RFC 7644 §3.3), and the answer says that it did. */
export const createdInactive: Check = check(
  {
    id: "created-inactive",
    title: "Who is created inactive is inactive",
    level: "may",
    okta: "tolerates",
    consequence:
      "Okta creates nobody who is inactive; a client that carries a whole directory over gives access to those who must not have it.",
    cite: ["RFC 7643 §4.1.1", "RFC 7644 §3.3"],
    fix: "Take active from the body of a create as you take it from PUT and PATCH; true is only the default.",
  },
  (seen, past) =>
    accepted(seen.answer) && unassigned(attribute(seen.answer.json, "active"))
      ? { notApplicable: "not-exercised", why: "the target does not say who is active" }
      : examineStored(seen, past, activity),
);
