import type { Check } from "../model.ts";
import { check, isNotOffered, statusFinding } from "./kit/check.ts";

export const discoveryOffered: Check = check(
  {
    id: "discovery-offered",
    title: "Resource types and schemas can be asked for",
    level: "may",
    okta: "blocks",
    consequence: "Okta discovers no roles and entitlements, nor a schema to import; it needs them for nothing else.",
    cite: ["RFC 7644 §4", "okta-wire §10"],
    fix: "Serve /ResourceTypes and /Schemas, or leave Governance and the import of schemas switched off in Okta.",
  },
  (seen) => (isNotOffered(seen) ? statusFinding(seen, "200") : []),
);
