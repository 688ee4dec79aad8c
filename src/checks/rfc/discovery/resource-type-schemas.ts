import type { Check, Discovered, Finding, Resource } from "../../../model.ts";
import { objectsIn, schemaOf } from "../../../scim/discovered.ts";
import { text } from "../../../scim/json.ts";
import { atMost, finding } from "../../kit/check.ts";
import { documentCheck } from "../../kit/documents.ts";

export const resourceTypeSchemas: Check = documentCheck(
  {
    id: "resource-type-schemas",
    title: "The schemas and extensions of every resource type are among the schemas",
    level: "must",
    okta: "tolerates",
    consequence: "Okta knows the usual schemas; of an extension that is not told it can import nothing.",
    cite: ["RFC 7643 §6"],
    fix: "Describe in /Schemas every URN that /ResourceTypes names, under exactly that id.",
  },
  (_, _seen, { discovered }) => {
    const { resourceTypes } = discovered;
    if (resourceTypes === undefined) {
      return { notApplicable: "not-advertised", why: "the resource types are not told" };
    }
    return atMost(resourceTypes.flatMap((type) => untold(type, discovered)));
  },
);
function untold(type: Resource, discovered: Discovered): readonly Finding[] {
  const named = [type, ...objectsIn(type, "schemaExtensions")].flatMap((one) => text(one, "schema") ?? []);
  return named
    .filter((urn) => schemaOf(discovered, urn) === undefined)
    .flatMap((urn) => finding("/Resources", `${urn}, of ${text(type, "name") ?? "a resource type"}`, "not among them"));
}
