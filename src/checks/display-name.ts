import type { Check } from "../model.ts";
import { schemaCheck } from "./kit/check.ts";

export const displayName: Check = schemaCheck(
  {
    id: "display-name",
    title: "Every group has a displayName",
    level: "must",
    okta: "blocks",
    consequence: "Okta cannot match the group; a push fails.",
    cite: ["RFC 7643 §4.2", "okta-wire §9"],
    fix: "Send displayName with every group, in the answer to a PATCH too.",
  },
  "display-name",
);
