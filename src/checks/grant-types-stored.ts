import type { Check } from "../model.ts";
import { grantTypes, storedCheck } from "./kit/stored.ts";

export const grantTypesStored: Check = storedCheck(
  {
    id: "grant-types-stored",
    title: "Entitlements are returned with their types",
    level: "should",
    okta: "degrades",
    consequence: "Okta cannot tell entitlements of different types apart.",
    cite: ["RFC 7643 §4.1.2", "okta-wire §10"],
    fix: "Store the type of each entitlement with its value.",
  },
  grantTypes,
);
