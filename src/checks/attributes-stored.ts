import type { Check } from "../model.ts";
import { essentials, held, storedCheck } from "./kit/stored.ts";

export const attributesStored: Check = storedCheck(
  {
    id: "attributes-stored",
    title: "What was written about a person can be read back",
    level: "must",
    okta: "degrades",
    consequence: "Okta reports success; the account holds something else, and the next import shows it.",
    cite: ["RFC 7644 §3.3", "RFC 7644 §3.5.1", "okta-wire §4"],
    fix: "Store userName, name and emails of every write that you accept, and replace what was there before.",
  },
  (intended, now, past, about) => held(essentials(intended), now, past, about),
);
