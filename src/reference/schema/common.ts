/** Attributes of every resource (RFC 7643 §3). They stand in no schema. */
import { type Attribute, complex, reference, simple } from "./attribute.ts";

const readOnly = { mutability: "readOnly" } as const;
const exact = { ...readOnly, caseExact: true } as const;

const common: readonly Attribute[] = [
  reference("schemas", ["uri"], { multiValued: true, required: true, caseExact: false, returned: "always" }),
  simple("id", "string", { ...exact, required: true, returned: "always", uniqueness: "server" }),
  simple("externalId", "string", { caseExact: true }),
  complex(
    "meta",
    [
      simple("resourceType", "string", exact),
      simple("created", "dateTime", readOnly),
      simple("lastModified", "dateTime", readOnly),
      reference("location", ["uri"], readOnly),
      simple("version", "string", exact),
    ],
    readOnly,
  ),
];

/** A resource's own schema first, then the extensions that it may have. */
export type Schemas = readonly [Attribute, ...Attribute[]];
/** All attributes of such a resource. */
export const resource = ([own, ...extensions]: Schemas): Attribute =>
  complex(own.name, [...common, ...own.subAttributes, ...extensions]);
