import type { Check } from "../model.ts";
import { optionalHeld, storedCheck } from "./kit/stored.ts";

export const optionalAttributesCurrent: Check = storedCheck(
  {
    id: "optional-attributes-current",
    title: "Further attributes hold what was written last",
    level: "should",
    okta: "tolerates",
    consequence: "Okta reports success; the account shows an old value.",
    cite: ["RFC 7644 §3.5.1", "RFC 7643 §4.1.1", "okta-wire §11"],
    fix: "Replace every attribute with every write that carries it; compute none from old values.",
  },
  optionalHeld,
);
