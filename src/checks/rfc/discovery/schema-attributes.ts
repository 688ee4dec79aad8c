import type { Check, Finding } from "../../../model.ts";
import { resourcesOf } from "../../../scim/answers.ts";
import { brief } from "../../../scim/brief.ts";
import { attribute, isArray, text } from "../../../scim/json.ts";
import { atMost, finding } from "../../kit/check.ts";
import { type Definition, definitionsOf } from "../../kit/definitions.ts";
import { documentCheck } from "../../kit/documents.ts";

/** All other characteristics have a value where nothing is said of them (RFC 7643 §2.2). */
export const schemaAttributes: Check = documentCheck(
  {
    id: "schema-attributes",
    title: "Every attribute of a schema has a name and a type, and says whether it has many values",
    level: "must",
    okta: "tolerates",
    consequence: "Okta imports the User schema alone; other clients do not know what to make of the attribute.",
    cite: ["RFC 7643 §7"],
    fix: "Give each attribute and sub-attribute a name, a type and multiValued (true or false).",
  },
  (document) =>
    atMost([
      ...resourcesOf(document).flatMap((schema, index) => {
        const attributes = attribute(schema, "attributes");
        return isArray(attributes) ? [] : finding(`/Resources/${index}/attributes`, "a list", brief(attributes));
      }),
      ...definitionsOf(document).flatMap(incomplete),
    ]),
);
function incomplete({ at, of }: Definition): readonly Finding[] {
  const multiValued = attribute(of, "multiValued");
  return [
    ...["name", "type"]
      .filter((name) => text(of, name) === undefined)
      .flatMap((name) => finding(`${at}/${name}`, "a string", brief(attribute(of, name)))),
    ...(typeof multiValued === "boolean" ? [] : finding(`${at}/multiValued`, "true or false", brief(multiValued))),
  ];
}
