/** What both kinds of app have. */
import { defaultMappings } from "../../okta/mapping.ts";
import { flag, open, type Schema, secret, section, text, value } from "./kit.ts";

export const toApp: Schema = section("Provisioning, To App", {
  createUsers: flag("Create Users"),
  updateUserAttributes: flag("Update User Attributes"),
  deactivateUsers: flag("Deactivate Users"),
  syncPassword: flag("Sync Password: the app gets the person's own Okta password", false),
  excludeUsernameUpdates: flag("Exclude username updates: a changed user name is not sent", false),
});
const SHORT: Schema = { maxLength: 256 };
export const attributes: Schema = section("Profile Editor: what differs from Okta's default mappings", {
  unmapped: {
    type: "array",
    default: [],
    uniqueItems: true,
    items: {
      type: "string",
      enum: defaultMappings.map(({ attribute }) => attribute).filter((name) => name !== "userName"),
    },
    description: "Default mappings that are taken out",
  },
  mapped: {
    type: "array",
    default: [],
    description: "Attributes that are added",
    items: {
      type: "object",
      additionalProperties: false,
      required: ["attribute", "externalName", "externalNamespace"],
      properties: {
        attribute: text("Variable name", SHORT),
        externalName: text("External name, such as territory or phoneNumbers.^[type=='fax'].value", SHORT),
        externalNamespace: text("External namespace, such as urn:ietf:params:scim:schemas:core:2.0:User", SHORT),
        value: { ...value, description: "What every person has" },
      },
    },
  },
  values: {
    type: "object",
    default: {},
    additionalProperties: value,
    description: "What every person has, by attribute",
  },
});
export const target: Schema = section("What the server itself asks for", {
  userNameSuffix: open('End of every user name, such as "@example.com"'),
  requiredAttributes: {
    type: "object",
    default: {},
    additionalProperties: value,
    description: "Attributes that it refuses people without, with a value that it accepts",
  },
  passwordPolicy: section("What Okta's password policy asks for", {
    minimumLength: { type: "integer", minimum: 1, maximum: 128, default: 8, description: "Minimum length" },
    symbol: flag("Symbol (such as !@#$%^&*)", false),
  }),
  headers: {
    type: "object",
    default: {},
    maxProperties: 50,
    additionalProperties: open("Value of the header"),
    description: "Headers that go along with every request",
  },
  certificateAuthority: text("PEM file of an authority that is trusted beside the usual ones"),
  clientCertificate: text("PEM file of the certificate that is shown to the server"),
  clientKey: secret("PEM of the certificate's key"),
  passphrase: secret("Passphrase of the key"),
  proxy: open("HTTP or HTTPS proxy, such as http://proxy.example.com:3128"),
});
