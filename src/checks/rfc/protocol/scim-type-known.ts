import type { Check } from "../../../model.ts";
import { text } from "../../../scim/json.ts";
import { check, finding } from "../../kit/check.ts";

const known: ReadonlySet<string> = new Set([
  "invalidFilter",
  "tooMany",
  "uniqueness",
  "mutability",
  "invalidSyntax",
  "invalidPath",
  "noTarget",
  "invalidValue",
  "invalidVers",
  "sensitive",
  // RFC 9865
  "invalidCursor",
  "expiredCursor",
  "invalidCount",
]);
export const scimTypeKnown: Check = check(
  {
    id: "scim-type-known",
    title: "The scimType of an Error is one that an RFC defines",
    level: "should",
    okta: "tolerates",
    consequence: "Okta goes by the status; a client does not know what another word means.",
    cite: ["RFC 7644 §3.12", "RFC 9865 §2.1"],
    fix: "Use one of the keywords of RFC 7644, table 9, or leave scimType out.",
  },
  ({ answer }) => {
    const scimType = text(answer.json, "scimType");
    return scimType === undefined || known.has(scimType) ? [] : finding("/scimType", "a keyword of table 9", scimType);
  },
);
