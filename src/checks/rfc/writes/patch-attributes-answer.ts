import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { expectStatus } from "../../kit/check.ts";
import { patchCheck } from "../../kit/trial.ts";

export const patchAttributesAnswer: Check = patchCheck(
  {
    id: "patch-attributes-answer",
    title: "A PATCH that asks for attributes is answered 200",
    level: "must",
    okta: "tolerates",
    consequence: "Okta does not ask for this; a client that asks for attributes waits for them.",
    cite: ["RFC 7644 §3.5.2", "RFC 7644 §3.9"],
    fix: "Answer 200 with the attributes where the query of a PATCH names some; 204 is for PATCHes that ask for none.",
  },
  ({ write }) => {
    if (!accepted(write.answer)) return { blocked: "the PATCH was not accepted" };
    return expectStatus(write, 200);
  },
);
