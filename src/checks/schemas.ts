import type { Check } from "../model.ts";
import { schemaCheck } from "./kit/check.ts";

export const schemas: Check = schemaCheck(
  {
    id: "schemas",
    title: "Every body names its schema",
    level: "must",
    okta: "tolerates",
    consequence: "Okta reads on; other clients tell users, groups, lists and errors apart by it.",
    cite: ["RFC 7643 §3", "RFC 7644 §3.1"],
    fix: 'Put the right URN into "schemas": User, Group, ListResponse or Error.',
  },
  "schemas",
);
