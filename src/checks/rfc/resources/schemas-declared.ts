import type { Check } from "../../../model.ts";
import { attribute, isArray, text } from "../../../scim/json.ts";
import { GROUP, USER } from "../../../scim/urns.ts";
import { isGroups } from "../../kit/check.ts";
import { shownCheck, unadvertised } from "../../kit/shown.ts";

export const schemasDeclared: Check = shownCheck(
  {
    id: "schemas-declared",
    title: "A resource names no schema that its type does not have",
    level: "should",
    okta: "tolerates",
    consequence: "Okta reads on; a client that goes by /ResourceTypes does not know what the extra schema is about.",
    cite: ["RFC 7643 §3", "RFC 7643 §6"],
    fix: "Name every extension in the schemaExtensions of its resource type, or leave it out of the resource's schemas.",
  },
  (shown, { discovered }, seen) => {
    const own = isGroups(seen) ? GROUP : USER;
    const type = discovered.resourceTypes?.find((one) => text(one, "schema")?.toLowerCase() === own.toLowerCase());
    if (type === undefined) return unadvertised("the target lists no such resource type");
    // A bare URN is the finding of "resource-type-extensions".
    const listing = attribute(type, "schemaExtensions");
    const extensions = (isArray(listing) ? listing : []).map((one) =>
      typeof one === "string" ? one : (text(one, "schema") ?? ""),
    );
    const known = new Set([own, ...extensions].map((urn) => urn.toLowerCase()));
    const listed = attribute(shown, "schemas");
    return (isArray(listed) ? listed : []).flatMap((urn, index) =>
      typeof urn !== "string" || known.has(urn.toLowerCase())
        ? []
        : [{ at: `/schemas/${index}`, expected: [...known].join(", "), actual: urn }],
    );
  },
);
