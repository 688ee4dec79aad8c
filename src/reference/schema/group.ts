/** The Group schema as this server keeps it (RFC 7643 §4.2, with erratum 5368: displayName is required). */
import { GROUP } from "../../scim/urns.ts";
import { type Attribute, complex, reference, simple } from "./attribute.ts";

const readOnly = { mutability: "readOnly" } as const;

export const groupSchema: Attribute = complex(GROUP, [
  simple("displayName", "string", { required: true }),
  complex(
    "members",
    [
      // An id, and ids are case-exact (RFC 7643 §3.1), whatever §8.7.1 lists here.
      simple("value", "string", { caseExact: true, mutability: "immutable" }),
      // The server derives the others from the member itself.
      reference("$ref", ["User", "Group"], readOnly),
      simple("type", "string", { ...readOnly, canonicalValues: ["User", "Group"] }),
      simple("display", "string", readOnly),
    ],
    { multiValued: true },
  ),
]);
