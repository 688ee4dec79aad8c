import type { Check } from "../model.ts";
import { check, expectAccepted } from "./kit/check.ts";

export const updateAccepted: Check = check(
  {
    id: "update-accepted",
    title: "A profile update is accepted",
    level: "must",
    okta: "blocks",
    consequence:
      'The change does not arrive. The administrator reads "Automatic provisioning of user … failed: Error while trying to push profile update for …" and your detail.',
    cite: ["RFC 7644 §3.5.1", "okta-wire §4"],
    fix: "Accept a PUT of what you sent yourself: ignore id, meta and groups in it, keep unknown attributes from failing it.",
  },
  expectAccepted,
);
