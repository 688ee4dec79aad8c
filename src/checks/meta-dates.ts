import type { Check } from "../model.ts";
import { schemaCheck } from "./kit/check.ts";

export const metaDates: Check = schemaCheck(
  {
    id: "meta-dates",
    title: "Dates in meta are xsd:dateTime",
    level: "must",
    okta: "tolerates",
    consequence: "Okta echoes them back.",
    cite: ["RFC 7643 §2.3.5", "RFC 7643 §3.1"],
    fix: "Write created and lastModified like 2026-05-13T04:42:34Z.",
  },
  "meta-dates",
);
