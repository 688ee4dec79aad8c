import type { Check } from "../model.ts";
import { check, isPatchMissing, statusFinding } from "./kit/check.ts";

export const patchSupported: Check = check(
  {
    id: "patch-supported",
    title: "PATCH is offered",
    level: "may",
    okta: "blocks",
    consequence: "Catalog apps deactivate people and push groups with PATCH; Okta does not fall back to PUT.",
    cite: ["RFC 7644 §3.5.2", "okta-wire §6"],
    fix: "Implement PATCH on /Users and /Groups; the RFC leaves it optional, Okta's catalog apps do not.",
  },
  (seen) => (isPatchMissing(seen) ? statusFinding(seen, "200 or 204") : []),
  ({ request }) => request.method === "PATCH",
);
