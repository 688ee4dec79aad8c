import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { text } from "../../../scim/json.ts";
import { check, finding } from "../../kit/check.ts";

export const messageSchemasUnlisted: Check = check(
  {
    id: "message-schemas-unlisted",
    title: "The schemas of messages are not listed with those of resources",
    level: "must",
    okta: "tolerates",
    consequence:
      "Okta takes what it knows from the list; a client that makes forms of all schemas makes one of the errors, too.",
    cite: ["RFC 7644 §3.1"],
    fix: "Leave everything that begins with urn:ietf:params:scim:api: out of /Schemas.",
  },
  ({ answer }, { discovered: { schemas = [] } }) => {
    if (!accepted(answer)) return { notApplicable: "not-advertised", why: "the target lists no schemas" };
    return schemas
      .map((schema) => text(schema, "id") ?? "")
      .filter((id) => id.toLowerCase().startsWith("urn:ietf:params:scim:api:"))
      .flatMap((id) => finding("/Resources", "no schema of messages", id));
  },
);
