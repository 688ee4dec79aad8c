import type { Check } from "../../../model.ts";
import { accepted, resourcesOf } from "../../../scim/answers.ts";
import { text } from "../../../scim/json.ts";
import { atMost, check } from "../../kit/check.ts";
import { unadvertised, valuesIn } from "../../kit/shown.ts";

/** The schema of schemas is the RFC's own exception: its attributes have attributes (RFC 7643 §7). */
const isOfSchemas = (urn: string | undefined): boolean => /:core:2\.0:Schema$/i.test(urn ?? "");

export const schemasFlat: Check = check(
  {
    id: "schemas-flat",
    title: "No complex attribute holds another complex one",
    level: "must",
    okta: "tolerates",
    consequence: "Okta maps attributes two levels deep and no deeper; nobody can name a third level in a filter.",
    cite: ["RFC 7643 §2.3.8"],
    fix: "Put the inner attributes into an extension or an attribute of their own.",
  },
  ({ answer }) => {
    if (!accepted(answer)) return unadvertised("the target does not list its schemas");
    return atMost(
      resourcesOf(answer.json).flatMap((schema, at) =>
        isOfSchemas(text(schema, "id"))
          ? []
          : valuesIn(schema, "attributes").flatMap((outer) =>
              valuesIn(outer, "subAttributes")
                .filter((inner) => text(inner, "type")?.toLowerCase() === "complex")
                .map((inner) => ({
                  at: `/Resources/${at}/attributes`,
                  expected: `nothing complex inside ${text(outer, "name")}`,
                  actual: text(inner, "name") ?? "",
                })),
            ),
      ),
    );
  },
);
