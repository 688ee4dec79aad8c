import type { Check } from "../model.ts";
import { schemaCheck } from "./kit/check.ts";

export const resourceIdString: Check = schemaCheck(
  {
    id: "resource-id-string",
    title: "Ids are strings",
    level: "must",
    okta: "tolerates",
    consequence: "Okta copes with a number, as long as it is the same number everywhere, members included.",
    cite: ["RFC 7643 §3.1", "okta-wire §3"],
    fix: 'Send the id as a JSON string: "42", not 42.',
  },
  "id-type",
);
