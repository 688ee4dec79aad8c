import type { Check, Discovered, Finding, Resource } from "../../../model.ts";
import { resourcesOf } from "../../../scim/answers.ts";
import { brief } from "../../../scim/brief.ts";
import { unassigned } from "../../../scim/compare.ts";
import { declares, objectsIn, schemaOf } from "../../../scim/discovered.ts";
import { attribute, text } from "../../../scim/json.ts";
import { atMost, finding } from "../../kit/check.ts";
import { endpointCheck } from "../../kit/documents.ts";

export const requiredExtensions: Check = endpointCheck(
  {
    id: "required-extensions",
    title: "Every resource has the extensions that its resource type requires",
    level: "should",
    okta: "tolerates",
    consequence: "Okta reads what it has mapped; other clients count on what they were promised.",
    cite: ["RFC 7643 §6"],
    fix: "Give every resource the required extensions with their required attributes, or say required: false in /ResourceTypes.",
  },
  (types, { answer }, { discovered }) => {
    const required = types.flatMap(requiredOf);
    if (required.length === 0) return { notApplicable: "not-exercised", why: "no extension is required here" };
    return atMost(
      resourcesOf(answer.json).flatMap((one, index) =>
        required.flatMap((urn) => lack(one, `/Resources/${index}`, urn, discovered)),
      ),
    );
  },
);
const requiredOf = (type: Resource): readonly string[] =>
  objectsIn(type, "schemaExtensions").flatMap((one) =>
    attribute(one, "required") === true ? (text(one, "schema") ?? []) : [],
  );
function lack(resource: Resource, at: string, urn: string, discovered: Discovered): readonly Finding[] {
  if (!declares(resource, urn)) return finding(`${at}/schemas`, urn, brief(attribute(resource, "schemas")));
  const values = attribute(resource, urn);
  const names = objectsIn(schemaOf(discovered, urn), "attributes")
    .filter((one) => attribute(one, "required") === true)
    .flatMap((one) => text(one, "name") ?? []);
  return names
    .filter((name) => unassigned(attribute(values, name)))
    .flatMap((name) => finding(`${at}/${urn}/${name}`, "a value", "nothing"));
}
