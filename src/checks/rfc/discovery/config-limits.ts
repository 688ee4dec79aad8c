import type { Check } from "../../../model.ts";
import { brief } from "../../../scim/brief.ts";
import { attribute } from "../../../scim/json.ts";
import { finding } from "../../kit/check.ts";
import { documentCheck } from "../../kit/documents.ts";

const limits = [
  ["bulk", "maxOperations"],
  ["bulk", "maxPayloadSize"],
  ["filter", "maxResults"],
] as const;

export const configLimits: Check = documentCheck(
  {
    id: "config-limits",
    title: "The configuration states its limits as whole numbers",
    level: "must",
    okta: "tolerates",
    consequence:
      "Okta asks for a hundred at a time whatever is said; other clients do not know how much they may ask for.",
    cite: ["RFC 7643 §5"],
    fix: "Give bulk its maxOperations and maxPayloadSize and filter its maxResults, also where they are not supported.",
  },
  (document) =>
    limits.flatMap(([feature, limit]) => {
      const stated = attribute(attribute(document, feature), limit);
      return Number.isInteger(stated) ? [] : finding(`/${feature}/${limit}`, "a whole number", brief(stated));
    }),
);
