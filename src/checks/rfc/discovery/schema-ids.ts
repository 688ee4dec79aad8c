import type { Check } from "../../../model.ts";
import { resourcesOf } from "../../../scim/answers.ts";
import { brief } from "../../../scim/brief.ts";
import { attribute, text } from "../../../scim/json.ts";
import { atMost, finding } from "../../kit/check.ts";
import { documentCheck } from "../../kit/documents.ts";

/** RFC 3986 §3: a scheme, a colon and something behind it. */
const uri = /^[a-z][a-z\d+.-]*:\S+$/i;

export const schemaIds: Check = documentCheck(
  {
    id: "schema-ids",
    title: "Every schema has a URI of its own for an id",
    level: "must",
    okta: "tolerates",
    consequence: "Okta looks for the schema that it imports by its URN; other clients do so for every schema.",
    cite: ["RFC 7643 §7"],
    fix: "Give each schema its URI as id, such as urn:ietf:params:scim:schemas:core:2.0:User, and list none twice.",
  },
  (document) => {
    const ids = resourcesOf(document).map((schema) => text(schema, "id")?.toLowerCase());
    return atMost(
      resourcesOf(document).flatMap((schema, index) => {
        const id = text(schema, "id") ?? "";
        const at = `/Resources/${index}/id`;
        if (!uri.test(id)) return finding(at, "a URI", brief(attribute(schema, "id")));
        return ids.indexOf(id.toLowerCase()) === index ? [] : finding(at, `${id} once`, "listed before");
      }),
    );
  },
);
