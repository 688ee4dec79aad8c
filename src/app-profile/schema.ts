/** The JSON Schema of an app profile. Its descriptions are what editors and `init` show. */
import type { AppKind, UserNameFormat } from "../model.ts";
import { flag, open, type Schema, section, text } from "./schema/kit.ts";
import { modes } from "./schema/modes.ts";
import { attributes, target, toApp } from "./schema/sections.ts";

export const userNameFormats: readonly UserNameFormat[] = [
  "Okta username",
  "Email",
  "Okta username prefix",
  "Email prefix",
];
const both = {
  $schema: text("This schema, for editors"),
  name: text("What the app is called"),
  baseUrl: open("SCIM connector base URL; --url wins"),
} as const satisfies Schema;
const rest = {
  toApp,
  applicationUsernameFormat: {
    type: "string",
    enum: userNameFormats,
    default: "Okta username",
    description: "Sign On, Application username format",
  },
  renameAppGroups: flag("Push Groups, Group Push Settings: Rename app groups"),
  attributes,
  authentication: {
    type: "object",
    required: ["mode"],
    discriminator: { propertyName: "mode" },
    default: { mode: "bearer" },
    description: "Authentication mode. Secrets stand in the environment or in files, never here",
    oneOf: Object.values(modes),
  },
  target,
} as const satisfies Schema;
const app = (kind: AppKind, description: string, own: Schema): Schema => ({
  type: "object",
  additionalProperties: false,
  description,
  required: ["kind"],
  properties: {
    ...both,
    kind: {
      type: "string",
      const: kind,
      description: "Of Okta's catalog (oin), or made with the App Integration Wizard (aiw)",
    },
    ...own,
    ...rest,
  },
});
export const kinds: Readonly<Record<AppKind, Schema>> = {
  aiw: app("aiw", "An app made with the App Integration Wizard", {
    uniqueIdentifierField: text("Unique identifier field for users", { default: "userName" }),
    supportedProvisioningActions: section("Supported provisioning actions", {
      importNewUsersAndProfileUpdates: flag("Import New Users and Profile Updates"),
      pushNewUsers: flag("Push New Users"),
      pushProfileUpdates: flag("Push Profile Updates"),
      pushGroups: flag("Push Groups"),
      importGroups: flag("Import Groups"),
    }),
  }),
  oin: app("oin", "An app of Okta's catalog", {
    userOperations: section("OIN Wizard, User operations", {
      create: flag("Create"),
      read: { ...flag("Read: always on"), const: true },
      update: flag("Update"),
      changePassword: flag("Change password"),
      deactivate: flag("Deactivate"),
      supportPatchForUser: flag("Support PATCH for User; otherwise users are read and PUT"),
      importUserSchema: flag("Import User Schema", false),
    }),
    groups: flag("OIN Wizard: whether Okta manages groups at all"),
    groupOperations: section("OIN Wizard, Group operations", {
      create: flag("Create"),
      read: flag("Read"),
      update: flag("Update"),
      delete: flag("Delete"),
      batchSize: {
        type: "integer",
        minimum: 100,
        maximum: 1000,
        default: 100,
        description: "Changes of members in one PATCH at most",
      },
    }),
    toOkta: section("Provisioning, To Okta", {
      importUsers: flag("Import users"),
      importGroups: flag("Import groups"),
    }),
    governance: flag("Roles and entitlements are managed: a template with Governance", false),
  }),
};

export const schema: Schema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "App profile of scim-okta-test",
  type: "object",
  required: ["kind"],
  discriminator: { propertyName: "kind" },
  oneOf: Object.values(kinds),
};
