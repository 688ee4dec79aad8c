import type { Check } from "../model.ts";
import { schemaCheck } from "./kit/check.ts";

export const meta: Check = schemaCheck(
  {
    id: "meta",
    title: "Every resource has its meta data",
    level: "must",
    okta: "tolerates",
    consequence: "Okta echoes meta back and uses none of it.",
    cite: ["RFC 7643 §3.1"],
    fix: "Send meta with resourceType, created, lastModified and location.",
  },
  "meta",
);
