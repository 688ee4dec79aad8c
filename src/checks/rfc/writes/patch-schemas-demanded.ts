import type { Check } from "../../../model.ts";
import { refusalCheck } from "../../kit/trial.ts";

export const patchSchemasDemanded: Check = refusalCheck(
  {
    id: "patch-schemas-demanded",
    title: "A PATCH that does not say what it is is refused",
    level: "may",
    okta: "tolerates",
    consequence: "Okta always says it.",
    cite: ["RFC 7644 §3.5.2"],
    fix: "Answer 400 where schemas does not hold the URN of PatchOp, or go on being lenient.",
  },
  "invalidSyntax",
  "invalidValue",
);
