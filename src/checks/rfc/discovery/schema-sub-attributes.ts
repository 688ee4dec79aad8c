import type { Check } from "../../../model.ts";
import { objectsIn } from "../../../scim/discovered.ts";
import { text } from "../../../scim/json.ts";
import { atMost, finding } from "../../kit/check.ts";
import { definitionsOf } from "../../kit/definitions.ts";
import { documentCheck } from "../../kit/documents.ts";

export const schemaSubAttributes: Check = documentCheck(
  {
    id: "schema-sub-attributes",
    title: "Complex attributes say what they consist of",
    level: "should",
    okta: "tolerates",
    consequence: "Okta has mappings of its own; other clients do not know what may stand inside.",
    cite: ["RFC 7643 §7"],
    fix: "List the subAttributes of every attribute whose type is complex.",
  },
  (document) =>
    atMost(
      definitionsOf(document).flatMap(({ at, of }) =>
        text(of, "type")?.toLowerCase() === "complex" && objectsIn(of, "subAttributes").length === 0
          ? finding(`${at}/subAttributes`, "at least one sub-attribute", "none")
          : [],
      ),
    ),
);
