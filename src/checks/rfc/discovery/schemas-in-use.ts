import type { Check } from "../../../model.ts";
import { resourcesOf } from "../../../scim/answers.ts";
import { schemaOf } from "../../../scim/discovered.ts";
import { attribute, isArray } from "../../../scim/json.ts";
import { finding } from "../../kit/check.ts";
import { endpointCheck } from "../../kit/documents.ts";

export const schemasInUse: Check = endpointCheck(
  {
    id: "schemas-in-use",
    title: "Every schema that resources name is among the schemas",
    level: "must",
    okta: "tolerates",
    consequence: "Okta goes by its own mappings; other clients cannot find out what the attributes mean.",
    cite: ["RFC 7643 §7"],
    fix: "Describe in /Schemas every URN that stands in the schemas of a resource.",
  },
  (_, { answer }, { discovered }) => {
    if (discovered.schemas === undefined) return { notApplicable: "not-advertised", why: "the schemas are not told" };
    const named = resourcesOf(answer.json).flatMap((one) => {
      const schemas = attribute(one, "schemas");
      return (isArray(schemas) ? schemas : []).filter((urn) => typeof urn === "string");
    });
    return [...new Set(named)]
      .filter((urn) => schemaOf(discovered, urn) === undefined)
      .flatMap((urn) => finding("/Resources", "schemas that /Schemas describes", urn));
  },
);
