import type { Check } from "../model.ts";
import { schemaCheck } from "./kit/check.ts";

export const booleans: Check = schemaCheck(
  {
    id: "booleans",
    title: "Booleans are true or false",
    level: "must",
    okta: "blocks",
    consequence: "Okta cannot read whether the account is active.",
    cite: ["RFC 7643 §2.3.2"],
    fix: "Send active and primary as JSON true or false, not as strings or numbers.",
  },
  "booleans",
);
