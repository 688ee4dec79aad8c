import type { Check } from "../model.ts";
import { schemaCheck } from "./kit/check.ts";

export const errorStatus: Check = schemaCheck(
  {
    id: "error-status",
    title: "An Error carries its status as a string",
    level: "must",
    okta: "tolerates",
    consequence: "Okta reads the HTTP status.",
    cite: ["RFC 7644 §3.12", "okta-wire §3"],
    fix: 'Send "status": "404" with the same three digits as the HTTP status.',
  },
  "error-status",
);
