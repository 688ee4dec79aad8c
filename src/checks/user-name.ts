import type { Check } from "../model.ts";
import { schemaCheck } from "./kit/check.ts";

export const userName: Check = schemaCheck(
  {
    id: "user-name",
    title: "Every user has a userName",
    level: "must",
    okta: "blocks",
    consequence: "Okta cannot match the account with a person; an import fails.",
    cite: ["RFC 7643 §4.1.1", "okta-wire §8"],
    fix: "Send userName with every user.",
  },
  "user-name",
);
