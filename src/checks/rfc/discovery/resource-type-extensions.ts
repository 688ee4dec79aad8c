import type { Check, Finding, Resource } from "../../../model.ts";
import { resourcesOf } from "../../../scim/answers.ts";
import { brief } from "../../../scim/brief.ts";
import { unassigned } from "../../../scim/compare.ts";
import { attribute, isArray, text } from "../../../scim/json.ts";
import { atMost, finding } from "../../kit/check.ts";
import { documentCheck } from "../../kit/documents.ts";

export const resourceTypeExtensions: Check = documentCheck(
  {
    id: "resource-type-extensions",
    title: "A resource type says of every extension what it is and whether it is required",
    level: "must",
    okta: "tolerates",
    consequence: "Okta goes by its own attribute mappings; other clients do not know what they have to send.",
    cite: ["RFC 7643 §6"],
    fix: "Make schemaExtensions a list of objects, each with a schema (a URN) and required (true or false), or leave it out.",
  },
  (document) =>
    atMost(resourcesOf(document).flatMap((type, index) => faults(type, `/Resources/${index}/schemaExtensions`))),
);
function faults(type: Resource, at: string): readonly Finding[] {
  const extensions = attribute(type, "schemaExtensions");
  if (unassigned(extensions)) return [];
  if (!isArray(extensions)) return finding(at, "a list", brief(extensions));
  return extensions.flatMap((one, index) => {
    const required = attribute(one, "required");
    return [
      ...(text(one, "schema") === undefined
        ? finding(`${at}/${index}/schema`, "a string", brief(attribute(one, "schema")))
        : []),
      ...(typeof required === "boolean" ? [] : finding(`${at}/${index}/required`, "true or false", brief(required))),
    ];
  });
}
