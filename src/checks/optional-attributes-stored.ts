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
    fix: "Store what Okta maps (titles, telephone numbers, addresses, the enterprise extension, the type of an e-mail address …), or tell administrators to unmap it in the Profile Editor.",
  },
  optionalLacking,
);
