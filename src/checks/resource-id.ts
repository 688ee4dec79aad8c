import type { Check } from "../model.ts";
import { schemaCheck } from "./kit/check.ts";

export const resourceId: Check = schemaCheck(
  {
    id: "resource-id",
    title: "Every resource has an id",
    level: "must",
    okta: "blocks",
    consequence: 'Without an id Okta cannot address the account: "Create new user returned empty user."',
    cite: ["RFC 7643 §3.1", "okta-wire §3"],
    fix: 'Give every user and group a non-empty "id" of your own that never changes.',
  },
  "id",
);
