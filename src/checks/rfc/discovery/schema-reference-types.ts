import type { Check } from "../../../model.ts";
import { brief } from "../../../scim/brief.ts";
import { attribute, isArray, text } from "../../../scim/json.ts";
import { atMost, finding } from "../../kit/check.ts";
import { definitionsOf } from "../../kit/definitions.ts";
import { documentCheck } from "../../kit/documents.ts";

export const schemaReferenceTypes: Check = documentCheck(
  {
    id: "schema-reference-types",
    title: "References say what they lead to",
    level: "should",
    okta: "tolerates",
    consequence: "Okta follows no references; other clients do not know where they lead.",
    cite: ["RFC 7643 §7", "RFC 7643 §2.3.7"],
    fix: 'Give every attribute whose type is reference its referenceTypes: names of resource types, "external" or "uri".',
  },
  (document, _, { discovered: { resourceTypes } }) => {
    const names = (resourceTypes ?? []).flatMap((type) => text(type, "name")?.toLowerCase() ?? []);
    const isKnown = (type: unknown): boolean =>
      typeof type === "string" && (names.length === 0 || [...names, "external", "uri"].includes(type.toLowerCase()));
    return atMost(
      definitionsOf(document).flatMap(({ at, of }) => {
        if (text(of, "type")?.toLowerCase() !== "reference") return [];
        const types = attribute(of, "referenceTypes");
        return isArray(types) && types.length > 0 && types.every(isKnown)
          ? []
          : finding(`${at}/referenceTypes`, 'resource types, "external" or "uri"', brief(types));
      }),
    );
  },
);
