import type { Check } from "../../../model.ts";
import { attribute, isArray } from "../../../scim/json.ts";
import { BULK_RESPONSE } from "../../../scim/urns.ts";
import { brief } from "../../../scim/brief.ts";
import { bulkCheck } from "../../kit/bulk.ts";
import { finding } from "../../kit/check.ts";

export const bulkResponseSchema: Check = bulkCheck(
  {
    id: "bulk-response-schema",
    title: "The answer to a bulk request says that it is a BulkResponse",
    level: "must",
    okta: "tolerates",
    consequence:
      "Okta sends no bulk requests; a client that reads messages by their schema does not know what it has been given.",
    cite: ["RFC 7644 §3.7", "RFC 7644 §3.1"],
    fix: 'Send "schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkResponse"].',
  },
  ({ answer }) => {
    const schemas = attribute(answer.json, "schemas");
    const named = isArray(schemas) ? schemas : [];
    const isNamed = named.some((urn) => typeof urn === "string" && urn.toLowerCase() === BULK_RESPONSE.toLowerCase());
    return isNamed ? [] : finding("/schemas", BULK_RESPONSE, brief(schemas));
  },
);
