import type { Check } from "../../../model.ts";
import { resourcesOf } from "../../../scim/answers.ts";
import { atMost } from "../../kit/check.ts";
import { documentCheck } from "../../kit/documents.ts";
import { lacking } from "../../kit/items.ts";

export const resourceTypeAttributes: Check = documentCheck(
  {
    id: "resource-type-attributes",
    title: "Every resource type has a name, an endpoint and a schema",
    level: "must",
    okta: "tolerates",
    consequence:
      "Okta looks at the types of roles and entitlements alone; other clients do not know where resources are, or what they are.",
    cite: ["RFC 7643 §6"],
    fix: "Give each resource type a name, an endpoint and a schema, as strings.",
  },
  (document) => atMost(lacking(resourcesOf(document), "name", "endpoint", "schema")),
);
