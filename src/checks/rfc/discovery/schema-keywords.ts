import type { Check } from "../../../model.ts";
import { brief } from "../../../scim/brief.ts";
import { unassigned } from "../../../scim/compare.ts";
import { attribute } from "../../../scim/json.ts";
import { atMost, finding } from "../../kit/check.ts";
import { definitionsOf } from "../../kit/definitions.ts";
import { documentCheck } from "../../kit/documents.ts";

/** RFC 7643 §7 leaves out "binary", which §2.3.6 defines and x509Certificates has. */
const keywords: Readonly<Record<string, readonly string[]>> = {
  type: ["string", "boolean", "decimal", "integer", "dateTime", "binary", "reference", "complex"],
  mutability: ["readOnly", "readWrite", "immutable", "writeOnly"],
  returned: ["always", "never", "default", "request"],
  uniqueness: ["none", "server", "global"],
};

export const schemaKeywords: Check = documentCheck(
  {
    id: "schema-keywords",
    title: "Characteristics of attributes are told in the words that there are for them",
    level: "must",
    okta: "tolerates",
    consequence:
      "Okta imports the User schema alone; other clients do not know what to make of the attribute, in whatever schema.",
    cite: ["RFC 7643 §7", "RFC 7643 §2.3"],
    fix: "Use only the data types and the keywords of RFC 7643 §7; several values are a matter of multiValued, not of the type.",
  },
  (document) =>
    atMost(
      definitionsOf(document).flatMap(({ at, of }) =>
        Object.entries(keywords).flatMap(([name, known]) => {
          const value = attribute(of, name);
          // What is absent has a default (RFC 7643 §2.2); a type that is absent is the finding of "schema-attributes".
          if (unassigned(value) || known.some((one) => isSame(one, value))) return [];
          return finding(`${at}/${name}`, known.join(", "), brief(value));
        }),
      ),
    ),
);
const isSame = (keyword: string, value: unknown): boolean =>
  typeof value === "string" && value.toLowerCase() === keyword.toLowerCase();
