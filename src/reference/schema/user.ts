/** The User schema and its enterprise extension as this server keeps them (RFC 7643 §4.1, §4.3). */
import { ENTERPRISE_USER, USER } from "../../scim/urns.ts";
import { type Attribute, complex, plural, reference, simple, strings } from "./attribute.ts";
import type { Schemas } from "./common.ts";

const readOnly = { mutability: "readOnly" } as const;

const userSchema: Attribute = complex(USER, [
  simple("userName", "string", { required: true, uniqueness: "server" }),
  complex("name", strings("formatted", "familyName", "givenName", "middleName", "honorificPrefix", "honorificSuffix")),
  ...strings("displayName", "nickName"),
  reference("profileUrl", ["external"]),
  ...strings("title", "userType", "preferredLanguage", "locale", "timezone"),
  simple("active", "boolean"),
  simple("password", "string", { caseExact: true, mutability: "writeOnly", returned: "never" }),
  plural("emails", ["work", "home", "other"]),
  plural("phoneNumbers", ["work", "home", "mobile", "fax", "pager", "other"]),
  plural("ims", ["aim", "gtalk", "icq", "xmpp", "msn", "skype", "qq", "yahoo"]),
  plural("photos", ["photo", "thumbnail"], reference("value", ["external"])),
  complex(
    "addresses",
    [
      ...strings("formatted", "streetAddress", "locality", "region", "postalCode", "country"),
      simple("type", "string", { canonicalValues: ["work", "home", "other"] }),
      simple("primary", "boolean"),
    ],
    { multiValued: true },
  ),
  complex(
    "groups",
    [
      simple("value", "string", { ...readOnly, caseExact: true }),
      reference("$ref", ["Group"], readOnly),
      simple("display", "string", readOnly),
      simple("type", "string", { ...readOnly, canonicalValues: ["direct"] }),
    ],
    { ...readOnly, multiValued: true },
  ),
  plural("entitlements"),
  plural("roles"),
  plural("x509Certificates", [], simple("value", "binary", { caseExact: true })),
]);

const enterpriseSchema: Attribute = complex(ENTERPRISE_USER, [
  ...strings("employeeNumber", "costCenter", "organization", "division", "department"),
  complex("manager", [simple("value"), reference("$ref", ["User"]), simple("displayName", "string", readOnly)]),
]);

/** Attributes that a server has of its own. All of them are text. */
export interface CustomAttributes {
  /** Beside those of the core schema. */
  readonly coreAttributes?: readonly string[];
  /** By the URN of their schema. */
  readonly extensions?: Readonly<Record<string, readonly string[]>>;
}
export const userSchemas = ({ coreAttributes = [], extensions = {} }: CustomAttributes): Schemas => [
  complex(USER, [...userSchema.subAttributes, ...strings(...coreAttributes)]),
  enterpriseSchema,
  ...Object.entries(extensions).map(([urn, names]) => complex(urn, strings(...names))),
];
