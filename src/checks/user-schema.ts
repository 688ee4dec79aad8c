import type { Check } from "../model.ts";
import { resourcesOf } from "../scim/answers.ts";
import { brief } from "../scim/brief.ts";
import { attribute, isArray, text } from "../scim/json.ts";
import { USER } from "../scim/urns.ts";
import { atMost, check, finding } from "./kit/check.ts";

const types = new Set(["string", "boolean", "decimal", "integer", "dateTime", "binary", "reference", "complex"]);
/** What nobody may change. */
const fixed = new Set(["readOnly", "immutable"]);

export const userSchema: Check = check(
  {
    id: "user-schema",
    title: "The schema of users is one that Okta can import",
    level: "must",
    okta: "degrades",
    consequence: "Okta imports no attributes, or leaves out those that it cannot read.",
    cite: ["RFC 7643 §7", "RFC 7643 §8.7.1", "okta-wire §10"],
    fix: "Describe the core User schema in /Schemas with the data types of the RFC, and userName as something that can be written.",
  },
  (seen) => {
    const schemas = resourcesOf(seen.answer.json);
    if (schemas.length === 0) return { blocked: "no schemas were listed" };
    const at = schemas.findIndex((one) => text(one, "id")?.toLowerCase() === USER.toLowerCase());
    if (at < 0) return finding("/Resources", USER, "not among them");
    const listed = attribute(schemas[at], "attributes");
    const attributes = isArray(listed) ? listed : [];
    const here = `/Resources/${at}/attributes`;
    return atMost([
      ...attributes.flatMap((one, index) => {
        const type = attribute(one, "type");
        return typeof type === "string" && types.has(type)
          ? []
          : finding(`${here}/${index}/type`, [...types].join(", "), brief(type));
      }),
      ...attributes.flatMap((one, index) =>
        text(one, "name") === "userName" && fixed.has(text(one, "mutability") ?? "")
          ? finding(`${here}/${index}/mutability`, "readWrite", brief(attribute(one, "mutability")))
          : [],
      ),
    ]);
  },
);
