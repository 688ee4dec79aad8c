import type { Check } from "../../../model.ts";
import { check, expectAccepted } from "../../kit/check.ts";

export const createNullAccepted: Check = check(
  {
    id: "create-null-accepted",
    title: "A create may say that attributes have no value",
    level: "should",
    okta: "tolerates",
    consequence:
      "Okta does not ask for this; a client that writes null or an empty list for what it has no value of cannot create anybody.",
    cite: ["RFC 7644 §3.3", "RFC 7643 §2.5"],
    fix: "Take null and [] in the body of a create for an attribute that is not there.",
  },
  (seen, past) => (past.ids("User").length === 0 ? { blocked: "no create was accepted" } : expectAccepted(seen)),
);
