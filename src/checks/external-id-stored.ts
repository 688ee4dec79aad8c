import type { Check } from "../model.ts";
import { externalId, storedCheck } from "./kit/stored.ts";

export const externalIdStored: Check = storedCheck(
  {
    id: "external-id-stored",
    title: "The externalId is stored",
    level: "should",
    okta: "degrades",
    consequence: "Okta's own id for the person is lost; accounts can only be matched by name.",
    cite: ["RFC 7643 §3.1", "okta-wire §3"],
    fix: "Store externalId as it came, with its case, and return it.",
  },
  externalId,
);
