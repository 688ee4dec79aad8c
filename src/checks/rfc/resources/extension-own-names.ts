import type { Check, Resource } from "../../../model.ts";
import { accepted, resourcesOf } from "../../../scim/answers.ts";
import { text } from "../../../scim/json.ts";
import { USER } from "../../../scim/urns.ts";
import { atMost, check } from "../../kit/check.ts";
import { unadvertised, valuesIn } from "../../kit/shown.ts";

const namesIn = (schema: Resource | undefined): readonly string[] =>
  valuesIn(schema, "attributes").map((one) => text(one, "name")?.toLowerCase() ?? "");

export const extensionOwnNames: Check = check(
  {
    id: "extension-own-names",
    title: "An extension does not define again what the core schema has",
    level: "should",
    okta: "tolerates",
    consequence: "Okta tells them apart by their namespace; people who map attributes do not.",
    cite: ["RFC 7643 §3.3"],
    fix: "Use the core attribute, or give the one in the extension another name.",
  },
  ({ answer }, { discovered }) => {
    const schemas = accepted(answer) ? resourcesOf(answer.json) : [];
    const idOf = (schema: Resource): string => text(schema, "id")?.toLowerCase() ?? "";
    const core = new Set(namesIn(schemas.find((one) => idOf(one) === USER.toLowerCase())));
    const type = discovered.resourceTypes?.find((one) => text(one, "schema")?.toLowerCase() === USER.toLowerCase());
    if (type === undefined || core.size === 0) return unadvertised("the target does not describe its users");
    const extensions = new Set(valuesIn(type, "schemaExtensions").map((one) => text(one, "schema")?.toLowerCase()));
    return atMost(
      schemas.flatMap((schema, at) =>
        extensions.has(idOf(schema))
          ? namesIn(schema).flatMap((name, index) =>
              core.has(name)
                ? [{ at: `/Resources/${at}/attributes/${index}`, expected: "a name of its own", actual: name }]
                : [],
            )
          : [],
      ),
    );
  },
);
