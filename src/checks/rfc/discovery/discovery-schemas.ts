import type { Check } from "../../../model.ts";
import { isList, resourcesOf } from "../../../scim/answers.ts";
import { brief } from "../../../scim/brief.ts";
import { declares, discoveryEndpoint, documentSchemas } from "../../../scim/discovered.ts";
import { attribute } from "../../../scim/json.ts";
import { atMost, finding } from "../../kit/check.ts";
import { documentCheck } from "../../kit/documents.ts";

export const discoverySchemas: Check = documentCheck(
  {
    id: "discovery-schemas",
    title: "The configuration, every resource type and every schema name their own schema",
    level: "must",
    okta: "tolerates",
    consequence: "Okta reads on; other clients tell the documents apart by it.",
    cite: ["RFC 7643 §5", "RFC 7643 §6", "RFC 7643 §7", "RFC 7644 §4"],
    fix: 'Give each a "schemas" with urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig, …:ResourceType or …:Schema in it.',
  },
  (document, { request }) => {
    const urn = documentSchemas.get(discoveryEndpoint(request.path) ?? "") ?? "";
    const all = isList(document)
      ? resourcesOf(document).map((one, index) => ({ at: `/Resources/${index}/schemas`, one }))
      : [{ at: "/schemas", one: document }];
    return atMost(
      all.flatMap(({ at, one }) => (declares(one, urn) ? [] : finding(at, urn, brief(attribute(one, "schemas"))))),
    );
  },
);
