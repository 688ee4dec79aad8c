import type { Check } from "../../../model.ts";
import { keptFindings, patchCheck } from "../../kit/trial.ts";

export const patchReadOnlyKept: Check = patchCheck(
  {
    id: "patch-read-only-kept",
    title: "A PATCH never changes what only the server can say",
    level: "must",
    okta: "tolerates",
    consequence: "Okta does not ask for this; any client can forge when an account was made.",
    cite: ["RFC 7644 §3.5.2", "RFC 7643 §7"],
    fix: "Check the mutability of every attribute that an operation leads to, those of meta included.",
  },
  (trial) => keptFindings(trial, "meta", "created"),
);
