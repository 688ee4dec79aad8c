import type { Check } from "../model.ts";
import { optionalLacking, storedCheck } from "./kit/stored.ts";

export const optionalAttributesStored: Check = storedCheck(
  {
    id: "optional-attributes-stored",
    title: "Further attributes that were written can be read back",
    level: "may",
    okta: "tolerates",
    consequence: "Okta reports success; an attribute that the target does not have is best unmapped in Okta.",
    cite: ["RFC 7644 §3.5.1", "RFC 7643 §4.1.1", "okta-wire §11"],
    fix: "Store displayName, locale and the type and primary mark of e-mail addresses, or tell administrators to unmap them.",
  },
  optionalLacking,
);
