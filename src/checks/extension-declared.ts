import type { Check } from "../model.ts";
import { schemaCheck } from "./kit/check.ts";

export const extensionDeclared: Check = schemaCheck(
  {
    id: "extension-declared",
    title: "Extensions in use are named in schemas",
    level: "must",
    okta: "tolerates",
    consequence: "Okta reads extension attributes wherever they stand.",
    cite: ["RFC 7643 §3", "RFC 7643 §4.3"],
    fix: 'Add the extension\'s URN to "schemas" whenever its block holds a value.',
  },
  "extension",
);
