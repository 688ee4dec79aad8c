import { mkdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAppProfile } from "../../src/app-profile.ts";
import { USER } from "../../src/scim/urns.ts";
import { folder, mistake, read, written } from "./folder.ts";

const SECRET = "hunter22-hunter22";
const aiw = (text: string): string => `kind: aiw\n${text}`;
const oin = (text: string): string => `kind: oin\n${text}`;
const mapped = (text: string): string => aiw(`attributes:\n  mapped:\n    - { ${text} }`);
const target = (text: string): string => aiw(`target:\n  ${text}`);
const authentication = (text: string): string => oin(`authentication:\n  ${text.replaceAll("\n", "\n  ")}`);

type Mistake = readonly [what: string, text: string];
const mistakes: readonly Mistake[] = [
  ["nothing in it", ""],
  ["a list", "- a"],
  ["a sentence", "An app."],
  ["bad YAML", "kind: ["],
  ["a key twice", "kind: aiw\nname: A\nname: B"],
  ["an anchor that is not there", aiw("name: *hunter22")],
  ["a tag that nobody knows", authentication("mode: basic\nusername: a\npassword: !hunter22 x")],
  ["no kind", "name: A"],
  ["an unknown kind", "kind: oim"],
  ["a kind that is no word", "kind: 5"],
  ["an unknown key", aiw("tooApp: {}")],
  ["an unknown key in a section", aiw("toApp:\n  createUser: true")],
  ["a switch that is a word", aiw('toApp:\n  createUsers: "yes"')],
  ["a switch without a value", aiw("toApp:\n  createUsers:")],
  ["a section without a value", aiw("toApp:")],
  ["a section that is a list", aiw("toApp: [createUsers]")],
  ["an unknown user-name format", aiw("applicationUsernameFormat: E-mail")],
  ["an empty name", aiw('name: ""')],
  ["a base URL that is none", aiw("baseUrl: scim.example.com")],
  ["a base URL with credentials", aiw(`baseUrl: https://me:${SECRET}@scim.example.com`)],
  ["a base URL that is a number", aiw("baseUrl: 5")],
  // What the two kinds of app do not share
  ["wizard actions in a catalog app", oin("supportedProvisioningActions: {}")],
  ["a unique identifier in a catalog app", oin("uniqueIdentifierField: email")],
  ["user operations in a wizard app", aiw("userOperations:\n  create: true")],
  ["PATCH in a wizard app", aiw("supportedProvisioningActions:\n  supportPatchForUser: true")],
  ["PATCH at the top of a wizard app", aiw("supportPatchForUser: true")],
  ["groups in a wizard app", aiw("groups: false")],
  ["group operations in a wizard app", aiw("groupOperations: {}")],
  ["To Okta in a wizard app", aiw("toOkta: {}")],
  ["Governance in a wizard app", aiw("governance: true")],
  // What YAML allows
  ["an alias that leads into itself", oin("attributes: { values: &a { title: *a } }")],
  ["an alias of something before", aiw("attributes:\n  values: { title: &a Engineer }\nname: *a")],
  ["an alias where a secret goes", authentication("mode: bearer\ntoken: *hunter22")],
  ["a second document", aiw("---\nkind: oin")],
  ["a key twice among the credentials", authentication(`mode: basic\n${SECRET}: 1\n${SECRET}: 2`)],
  ["nothing but lists in lists", aiw(`name: ${"[".repeat(40)}${"]".repeat(40)}`)],
  ["lists in lists without end", "- ".repeat(5_000)],
  // What an object has anyway
  ["a prototype", aiw("__proto__: {}")],
  ["a prototype in a section", aiw("toApp: { __proto__: true }")],
  ["a constructor", aiw("constructor: 1")],
  ["a constructor as a kind", "kind: constructor"],
  ["a constructor as a mode", authentication("mode: constructor")],
  ["a constructor that nobody has", mapped("attribute: constructor, externalName: a, externalNamespace: urn:x")],
  // A blank that is missing
  ["a glued kind", "kind:oin"],
  ["a glued key", aiw("toApp: { createUsers:true }")],
  ["a glued token", authentication("{ mode: bearer, token:hunter22 }")],
  ["a glued token in lines", authentication("mode: bearer\ntoken:hunter22")],
  ["a glued mode", authentication("mode:hunter22")],
  ["a glued mode in braces", authentication("{ mode:hunter22 }")],
  ["a glued password", authentication("{ mode: basic, username: me, password:hunter22 }")],
  ["a glued header", target("headers: { X-Api-Key:hunter22 }")],
  ["a glued header with a value", target(`headers: { "X-Api-Key:hunter22": x, "x-api-key:hunter22": y }`)],
  ["a glued passphrase", target("{ passphrase:hunter22 }")],
  ["a glued reference", authentication("{ mode: bearer, token: { env:hunter22 } }")],
  ["a glued reference of what is no secret", aiw("baseUrl: { env:hunter22 }")],
  // Secrets where they do not belong
  ["a secret as a mode", authentication("mode: hunter22")],
  ["a secret as a key", authentication(`mode: bearer\n"Bearer hunter22": x`)],
  ["a secret as a key that looks like a name", authentication("mode: bearer\nhunter22: x")],
  [
    "a secret as a choice",
    authentication(
      "mode: client-credentials\nclientAuthentication: hunter22\ntokenEndpoint: https://example.com\nclientId: me\nclientSecret: { env: SOME_SECRET }",
    ),
  ],
  ["a number as a header", target(`headers: { ${"22222222".repeat(6)}: }`)],
  ["a secret as a header", target(`headers: { "Bearer hunter22": x }`)],
  ["a secret as a header that could be one", target(`headers: { "ab.hunter22.cd": "x\\ny" }`)],
  // Contradictions
  [
    "what is not offered is chosen (wizard)",
    aiw("supportedProvisioningActions:\n  pushNewUsers: false\ntoApp:\n  createUsers: true"),
  ],
  [
    "what is not offered is chosen (catalog)",
    oin("toApp:\n  syncPassword: true\nuserOperations:\n  changePassword: false"),
  ],
  [
    "groups are renamed and never pushed",
    aiw("renameAppGroups: true\nsupportedProvisioningActions: { pushGroups: false }"),
  ],
  ["no groups, and groups are created", oin("groups: false\ngroupOperations:\n  create: true")],
  ["groups are not read, and imported", oin("groupOperations:\n  read: false\ntoOkta:\n  importGroups: true")],
  ["users are not read", oin("userOperations:\n  read: false")],
  ["a batch too small", oin("groupOperations:\n  batchSize: 99")],
  ["a batch too large", oin("groupOperations:\n  batchSize: 1001")],
  ["a batch that is no whole number", oin("groupOperations:\n  batchSize: 100.5")],
  // Attributes
  ["an attribute that is not mapped by default", aiw("attributes:\n  unmapped: [locale, titel]")],
  ["a user name taken out", aiw("attributes:\n  unmapped: [userName]")],
  ["an attribute taken out twice", aiw("attributes:\n  unmapped: [title, title]")],
  ["no namespace", mapped("attribute: territory, externalName: territory, value: EMEA")],
  ["an empty namespace", mapped('attribute: territory, externalName: territory, externalNamespace: "", value: EMEA')],
  ["no external name", mapped("attribute: territory, externalNamespace: urn:x, value: EMEA")],
  ["an external name that is none", mapped('attribute: t, externalName: "a[0]", externalNamespace: urn:x, value: E')],
  [
    "what Okta writes itself",
    mapped(
      "attribute: t, externalName: active, externalNamespace: urn:ietf:params:scim:schemas:core:2.0:User, value: E",
    ),
  ],
  [
    "a place that is taken",
    mapped(
      "attribute: t, externalName: title, externalNamespace: urn:ietf:params:scim:schemas:core:2.0:User, value: E",
    ),
  ],
  [
    "a place inside which something is",
    mapped("attribute: t, externalName: name, externalNamespace: urn:ietf:params:scim:schemas:core:2.0:User, value: E"),
  ],
  [
    "a new attribute that nobody has",
    mapped("attribute: territory, externalName: territory, externalNamespace: urn:x"),
  ],
  ["a namespace that is an attribute", mapped("attribute: t, externalName: t, externalNamespace: UserName, value: E")],
  ["a namespace that is Okta's", mapped("attribute: t, externalName: t, externalNamespace: schemas, value: E")],
  ["a namespace that no object holds", mapped("attribute: t, externalName: t, externalNamespace: __proto__, value: E")],
  [
    "what Okta writes itself, in capitals",
    mapped(`attribute: t, externalName: ACTIVE, externalNamespace: ${USER}, value: E`),
  ],
  [
    "what Okta writes itself, by a shouted URN",
    mapped(`attribute: t, externalName: active, externalNamespace: ${USER.toUpperCase()}, value: E`),
  ],
  [
    "a place that is taken, by a shouted URN",
    mapped(`attribute: t, externalName: TITLE, externalNamespace: ${USER.toUpperCase()}, value: E`),
  ],
  ["a schema in an external name", mapped(`attribute: t, externalName: "urn:x", externalNamespace: ${USER}, value: E`)],
  [
    "a list of which others fill items",
    mapped(`attribute: t, externalName: emails, externalNamespace: ${USER}, value: E`),
  ],
  [
    "a namespace where an attribute stands",
    aiw(
      `attributes:\n  mapped:\n    - { attribute: a, externalName: b, externalNamespace: ${USER}, value: 1 }\n    - { attribute: c, externalName: d, externalNamespace: B, value: 1 }`,
    ),
  ],
  [
    "an external name without end",
    mapped(`attribute: t, externalName: ${"a.".repeat(200)}a, externalNamespace: urn:x, value: E`),
  ],
  ["a value of what is not mapped", aiw("attributes:\n  values: { territory: EMEA }")],
  ["a slip in a value's attribute", aiw("attributes:\n  values: { titel: Engineer }")],
  ["a value of what is taken out", aiw("attributes:\n  unmapped: [title]\n  values: { title: Engineer }")],
  ["one user name for everybody", aiw("attributes:\n  values: { userName: ada }")],
  ["a value that is nothing", aiw("attributes:\n  values: { title: }")],
  ["two values", aiw("attributes:\n  values: { title: A }\ntarget:\n  requiredAttributes: { title: B }")],
  ["a required attribute that is not mapped", target("requiredAttributes: { badge: x }")],
  ["a language in words", aiw("attributes:\n  values: { preferredLanguage: German }")],
  ["a language that there is not", aiw("attributes:\n  values: { preferredLanguage: xx }")],
  ["a region that there is not", aiw("attributes:\n  values: { preferredLanguage: de-QQ }")],
  ["three letters for a language", target("requiredAttributes: { preferredLanguage: deu }")],
  ["a unique identifier that nobody has", aiw("uniqueIdentifierField: emial")],
  [
    "a unique identifier that everybody shares",
    aiw("uniqueIdentifierField: employeeNumber\nattributes:\n  values: { employeeNumber: '7' }"),
  ],
  ["a unique identifier that is no user name", aiw("uniqueIdentifierField: locale")],
  ["an address that no user name is", aiw("uniqueIdentifierField: email\napplicationUsernameFormat: Email prefix")],
  ["an address that ends otherwise", aiw('uniqueIdentifierField: email\ntarget: { userNameSuffix: "@a.example.com" }')],
  // Authentication
  ["an authentication without mode", authentication("token: { env: SCIM_TOKEN }")],
  ["an unknown mode", authentication("mode: baerer")],
  ["basic without its password", authentication("mode: basic\nusername: me")],
  ["client credentials without an endpoint", authentication("mode: client-credentials\nclientId: me")],
  ["a key of another mode", authentication("mode: bearer\nclientId: me")],
  ["an unknown key of a mode", authentication("mode: bearer\ntokn: { env: A }")],
  ["a token in the file", authentication(`mode: bearer\ntoken: ${SECRET}`)],
  ["a password in the file", authentication(`mode: basic\nusername: me\npassword: ${SECRET}`)],
  ["a password that is a number", authentication("mode: basic\nusername: me\npassword: 22222222")],
  ["a secret in braces", authentication(`mode: bearer\ntoken: { ${SECRET} }`)],
  ["a secret where its variable's name goes", authentication(`mode: bearer\ntoken: { env: ${SECRET} }`)],
  ["a secret that could be a name", authentication("mode: bearer\ntoken: { env: hunter22 }")],
  ["a secret where its file's path goes", authentication(`mode: bearer\ntoken: { file: ${SECRET} }`)],
  ["both places", authentication("mode: bearer\ntoken: { env: A_B, file: a }")],
  ["no place", authentication("mode: bearer\ntoken: {}")],
  ["a variable that is not set", authentication("mode: bearer\ntoken: { env: MY_TOKEN }")],
  ["a variable that is blank", authentication("mode: bearer\ntoken: { env: BLANK_ONE }")],
  ["a file with nothing in it", authentication("mode: bearer\ntoken: { file: empty }")],
  ["a folder", authentication("mode: bearer\ntoken: { file: folder }")],
  ["a token that no header can carry", authentication("mode: bearer\ntoken: { env: NOT_ASCII }")],
  ["a user name with a colon", authentication("mode: basic\nusername: a:b\npassword: { env: SOME_SECRET }")],
  ["a raw header in a wizard app", aiw("authentication:\n  mode: header")],
  [
    "an endpoint that is no URL",
    authentication(
      "mode: client-credentials\ntokenEndpoint: example.com\nclientId: me\nclientSecret: { env: SOME_SECRET }",
    ),
  ],
  [
    "an endpoint with credentials",
    authentication(
      `mode: client-credentials\nclientId: me\nclientSecret: { env: SOME_SECRET }\ntokenEndpoint: "https://me:${SECRET}@example.com"`,
    ),
  ],
  // The target's own needs
  ["a suffix without @", target("userNameSuffix: example.com")],
  ["a suffix that is a number", target("userNameSuffix: 5")],
  ["a password that is too short to be one", target("passwordPolicy: { minimumLength: 0 }")],
  ["a header that is none", target('headers: { "X Tenant": acme }')],
  ["a header of Okta's", target("headers: { user-agent: curl }")],
  ["the authorization as a header", target("headers:\n    Authorization: { env: SOME_SECRET }")],
  ["a header twice", target("headers: { X-Tenant: a, x-tenant: b }")],
  ["a header with a secret in the file", target(`headers: { X-Api-Key: ${SECRET} }`)],
  [
    "more headers than anybody has",
    target(`headers: { ${Array.from({ length: 51 }, (_, at) => `X-${at}: a`).join(", ")} }`),
  ],
  ["both places of what is no secret", aiw("baseUrl: { env: A_B, file: a }")],
  [
    "several variables that are not set",
    authentication("mode: basic\nusername: { env: MY_USER }\npassword: { env: hunter22 }"),
  ],
  ["a header that is a list", target("headers: { X-Tenant: [a] }")],
  ["a header in more than one line", target('headers: { X-Tenant: "a\\nb" }')],
  ["an authority that is not there", target("certificateAuthority: nowhere.pem")],
  ["an authority that is none", target("certificateAuthority: empty")],
  ["a certificate without its key", target("clientCertificate: some.pem")],
  ["a key without its certificate", target("clientKey: { file: key.pem }")],
  ["a passphrase without a key", target("passphrase: { env: SOME_SECRET }")],
  ["a key in the file", target(`clientCertificate: some.pem\n  clientKey: |\n    ${SECRET}`)],
  ["a passphrase in the file", target(`passphrase: ${SECRET}`)],
  ["a proxy that is none", target("proxy: socks://example.com")],
  ["a proxy with its password in the file", target(`proxy: http://me:${SECRET}@example.com`)],
];

describe("every mistake in an app profile is one line that says where it is", () => {
  const env = { BLANK_ONE: " ", NOT_ASCII: "sécret-sécret", SOME_SECRET: "some-secret-of-ours" };
  written("", "empty");
  mkdirSync(join(folder, "folder"));
  const told = mistakes.map(([what, text]) => [what, mistake(() => read(text, env))] as const);

  test("in these words", () => {
    expect(told.map(([what, message]) => `${what}\n    ${message}`).join("\n")).toMatchInlineSnapshot(`
      "nothing in it
          app.yaml: is empty
      a list
          app.yaml:1: is no app profile
      a sentence
          app.yaml:1: is no app profile
      bad YAML
          app.yaml:1: is no YAML (bad indent)
      a key twice
          app.yaml:3 name: the same key twice
      an anchor that is not there
          app.yaml:2 name: is an alias (*), which is not followed: write out what it stands for
      a tag that nobody knows
          app.yaml:5: is no YAML (tag resolve failed)
      no kind
          app.yaml:1: has no kind: aiw, oin
      an unknown kind
          app.yaml:1 kind: unknown kind "oim"; did you mean "oin"?
      a kind that is no word
          app.yaml:1 kind: must be a text
      an unknown key
          app.yaml:2 tooApp: unknown key "tooApp"; did you mean "toApp"?
      an unknown key in a section
          app.yaml:3 toApp.createUser: unknown key "createUser"; did you mean "createUsers"?
      a switch that is a word
          app.yaml:3 toApp.createUsers: must be true or false
      a switch without a value
          app.yaml:3 toApp.createUsers: has no value
      a section without a value
          app.yaml:2 toApp: has no value
      a section that is a list
          app.yaml:2 toApp: must be a map of keys and values
      an unknown user-name format
          app.yaml:2 applicationUsernameFormat: unknown choice "E-mail"; did you mean "Email"?
      an empty name
          app.yaml:2 name: is empty
      a base URL that is none
          app.yaml:2 baseUrl: does not begin with http:// or https://; it should look like https://scim.example.com/scim/v2
      a base URL with credentials
          app.yaml:2 baseUrl: contains credentials, which are given with --token instead; it should look like https://scim.example.com/scim/v2
      a base URL that is a number
          app.yaml:2 baseUrl: must be a text, { env: NAME } or { file: PATH }
      wizard actions in a catalog app
          app.yaml:2 supportedProvisioningActions: is of a wizard app (aiw); a catalog app has userOperations and groupOperations
      a unique identifier in a catalog app
          app.yaml:2 uniqueIdentifierField: is of a wizard app (aiw); a catalog app looks people up by their user names
      user operations in a wizard app
          app.yaml:2 userOperations: is of a catalog app (oin); a wizard app has supportedProvisioningActions and never PATCHes users
      PATCH in a wizard app
          app.yaml:3 supportedProvisioningActions.supportPatchForUser: a wizard app never PATCHes users
      PATCH at the top of a wizard app
          app.yaml:2 supportPatchForUser: a wizard app never PATCHes users
      groups in a wizard app
          app.yaml:2 groups: is of a catalog app (oin); a wizard app has supportedProvisioningActions
      group operations in a wizard app
          app.yaml:2 groupOperations: is of a catalog app (oin); a wizard app has supportedProvisioningActions
      To Okta in a wizard app
          app.yaml:2 toOkta: is of a catalog app (oin); a wizard app has supportedProvisioningActions
      Governance in a wizard app
          app.yaml:2 governance: is of a catalog app (oin): only its templates with Governance manage roles and entitlements
      an alias that leads into itself
          app.yaml:2 attributes.values.title: is an alias (*), which is not followed: write out what it stands for
      an alias of something before
          app.yaml:4 name: is an alias (*), which is not followed: write out what it stands for
      an alias where a secret goes
          app.yaml:4 authentication.token: is an alias (*), which is not followed: write out what it stands for
      a second document
          app.yaml:2: another document begins (---), and a profile is a single one
      a key twice among the credentials
          app.yaml:5 authentication: the same key twice
      nothing but lists in lists
          app.yaml:2: is nested too deeply
      lists in lists without end
          app.yaml:1: is no YAML (resource exhaustion)
      a prototype
          app.yaml:2 __proto__: unknown key "__proto__"
      a prototype in a section
          app.yaml:2 toApp.__proto__: unknown key "__proto__"; one of createUsers, updateUserAttributes, deactivateUsers, syncPassword, excludeUsernameUpdates
      a constructor
          app.yaml:2 constructor: unknown key "constructor"
      a constructor as a kind
          app.yaml:1 kind: unknown kind "constructor"; one of aiw, oin
      a constructor as a mode
          app.yaml:3 authentication.mode: unknown mode; one of bearer, header, basic, client-credentials, authorization-code
      a constructor that nobody has
          app.yaml:4 attributes.mapped[0]: has no value: nobody in Okta has "constructor" otherwise
      a glued kind
          app.yaml:1: a blank is missing after the colon
      a glued key
          app.yaml:2 toApp: a blank is missing after the colon
      a glued token
          app.yaml:3 authentication: a blank is missing after the colon
      a glued token in lines
          app.yaml:4: a blank is missing after the colon
      a glued mode
          app.yaml:2 authentication: a blank is missing after the colon
      a glued mode in braces
          app.yaml:3 authentication: a blank is missing after the colon
      a glued password
          app.yaml:3 authentication: a blank is missing after the colon
      a glued header
          app.yaml:3 target.headers: a blank is missing after the colon
      a glued header with a value
          app.yaml:3 target.headers: a blank is missing after the colon
      a glued passphrase
          app.yaml:3 target: a blank is missing after the colon
      a glued reference
          app.yaml:3 authentication.token: a blank is missing after the colon
      a glued reference of what is no secret
          app.yaml:2 baseUrl: a blank is missing after the colon
      a secret as a mode
          app.yaml:3 authentication.mode: unknown mode; one of bearer, header, basic, client-credentials, authorization-code
      a secret as a key
          app.yaml:4 authentication: unknown key; one of mode, token, nextToken
      a secret as a key that looks like a name
          app.yaml:4 authentication: unknown key; one of mode, token, nextToken
      a secret as a choice
          app.yaml:4 authentication.clientAuthentication: unknown choice; one of basic, post
      a number as a header
          app.yaml:3 target.headers: must be a text, { env: NAME } or { file: PATH }
      a secret as a header
          app.yaml:3 target.headers: this is no name of a header: it has other signs than letters, digits and hyphens
      a secret as a header that could be one
          app.yaml:3 target.headers: the value of this has a line break or another sign that no header can carry
      what is not offered is chosen (wizard)
          app.yaml:5 toApp.createUsers: cannot be on while supportedProvisioningActions.pushNewUsers is off
      what is not offered is chosen (catalog)
          app.yaml:3 toApp.syncPassword: cannot be on while userOperations.changePassword is off
      groups are renamed and never pushed
          app.yaml:2 renameAppGroups: cannot be on while supportedProvisioningActions.pushGroups is off
      no groups, and groups are created
          app.yaml:4 groupOperations.create: cannot be on while groups is off
      groups are not read, and imported
          app.yaml:5 toOkta.importGroups: cannot be on while groupOperations.read is off
      users are not read
          app.yaml:3 userOperations.read: cannot be switched off: Okta always reads users
      a batch too small
          app.yaml:3 groupOperations.batchSize: must be a whole number from 100 to 1000
      a batch too large
          app.yaml:3 groupOperations.batchSize: must be a whole number from 100 to 1000
      a batch that is no whole number
          app.yaml:3 groupOperations.batchSize: must be a whole number
      an attribute that is not mapped by default
          app.yaml:3 attributes.unmapped[1]: unknown choice "titel"; did you mean "title"?
      a user name taken out
          app.yaml:3 attributes.unmapped[0]: userName cannot be taken out: everybody has a user name
      an attribute taken out twice
          app.yaml:3 attributes.unmapped: names the same twice
      no namespace
          app.yaml:4 attributes.mapped[0]: has no externalNamespace, and without one Okta never sends the attribute
      an empty namespace
          app.yaml:4 attributes.mapped[0].externalNamespace: is empty
      no external name
          app.yaml:4 attributes.mapped[0]: has no externalName
      an external name that is none
          app.yaml:4 attributes.mapped[0].externalName: "a[0]" is no part of an external name
      what Okta writes itself
          app.yaml:4 attributes.mapped[0].externalName: active is written by Okta itself
      a place that is taken
          app.yaml:4 attributes.mapped[0].externalName: is where "title" goes already
      a place inside which something is
          app.yaml:4 attributes.mapped[0].externalName: is where "givenName" goes already
      a new attribute that nobody has
          app.yaml:4 attributes.mapped[0]: has no value: nobody in Okta has "territory" otherwise
      a namespace that is an attribute
          app.yaml:4 attributes.mapped[0].externalNamespace: is the name of an attribute; that of a user's schema is urn:ietf:params:scim:schemas:core:2.0:User
      a namespace that is Okta's
          app.yaml:4 attributes.mapped[0].externalNamespace: is the name of an attribute; that of a user's schema is urn:ietf:params:scim:schemas:core:2.0:User
      a namespace that no object holds
          app.yaml:4 attributes.mapped[0].externalNamespace: is the name of an attribute; that of a user's schema is urn:ietf:params:scim:schemas:core:2.0:User
      what Okta writes itself, in capitals
          app.yaml:4 attributes.mapped[0].externalName: ACTIVE is written by Okta itself
      what Okta writes itself, by a shouted URN
          app.yaml:4 attributes.mapped[0].externalName: active is written by Okta itself
      a place that is taken, by a shouted URN
          app.yaml:4 attributes.mapped[0].externalName: is where "title" goes already
      a schema in an external name
          app.yaml:4 attributes.mapped[0].externalName: begins with a schema, which goes into externalNamespace
      a list of which others fill items
          app.yaml:4 attributes.mapped[0].externalName: is where "email" goes already
      a namespace where an attribute stands
          app.yaml:5 attributes.mapped[1].externalName: is where "a" goes already
      an external name without end
          app.yaml:4 attributes.mapped[0].externalName: is longer than 256 characters
      a value of what is not mapped
          app.yaml:3 attributes.values.territory: "territory" is not mapped, so Okta never sends it
      a slip in a value's attribute
          app.yaml:3 attributes.values.titel: "titel" is not mapped, so Okta never sends it; did you mean "title"?
      a value of what is taken out
          app.yaml:4 attributes.values.title: "title" is not mapped, so Okta never sends it
      one user name for everybody
          app.yaml:3 attributes.values.userName: every person has one of their own
      a value that is nothing
          app.yaml:3 attributes.values.title: has no value
      two values
          app.yaml:5 target.requiredAttributes.title: "title" has another value elsewhere in this file
      a required attribute that is not mapped
          app.yaml:3 target.requiredAttributes.badge: "badge" is not mapped, so Okta never sends it
      a language in words
          app.yaml:3 attributes.values.preferredLanguage: must be an ISO 639-1 language, such as de or de-AT
      a language that there is not
          app.yaml:3 attributes.values.preferredLanguage: must be an ISO 639-1 language, such as de or de-AT
      a region that there is not
          app.yaml:3 attributes.values.preferredLanguage: must be an ISO 639-1 language, such as de or de-AT
      three letters for a language
          app.yaml:3 target.requiredAttributes.preferredLanguage: must be an ISO 639-1 language, such as de or de-AT
      a unique identifier that nobody has
          app.yaml:2 uniqueIdentifierField: nobody in Okta has "emial"; did you mean "email"?
      a unique identifier that everybody shares
          app.yaml:2 uniqueIdentifierField: every person has the same value of it in this file
      a unique identifier that is no user name
          app.yaml:2 uniqueIdentifierField: Okta would ask for it as a userName, and find nobody
      an address that no user name is
          app.yaml:2 uniqueIdentifierField: Okta would ask for an e-mail address, which no user name here is
      an address that ends otherwise
          app.yaml:2 uniqueIdentifierField: Okta would ask for an e-mail address, which no user name here is
      an authentication without mode
          app.yaml:2 authentication: has no mode: bearer, header, basic, client-credentials, authorization-code
      an unknown mode
          app.yaml:3 authentication.mode: unknown mode; did you mean "bearer"?
      basic without its password
          app.yaml:2 authentication: has no password
      client credentials without an endpoint
          app.yaml:2 authentication: has no tokenEndpoint
      a key of another mode
          app.yaml:4 authentication.clientId: is of mode client-credentials or authorization-code, not of bearer
      an unknown key of a mode
          app.yaml:4 authentication: unknown key; did you mean "token"?
      a token in the file
          app.yaml:4 authentication.token: a secret is given as { env: NAME } or { file: PATH }, never in the file itself
      a password in the file
          app.yaml:5 authentication.password: a secret is given as { env: NAME } or { file: PATH }, never in the file itself
      a password that is a number
          app.yaml:5 authentication.password: a secret is given as { env: NAME } or { file: PATH }, never in the file itself
      a secret in braces
          app.yaml:4 authentication.token: a secret is given as { env: NAME } or { file: PATH }, never in the file itself
      a secret where its variable's name goes
          app.yaml:4 authentication.token: a secret is given as { env: NAME } or { file: PATH }, never in the file itself
      a secret that could be a name
          app.yaml:4 authentication.token: the environment variable named here is not set or empty
      a secret where its file's path goes
          app.yaml:4 authentication.token: the file named here is not there
      both places
          app.yaml:4 authentication.token: give exactly one of env and file
      no place
          app.yaml:4 authentication.token: give exactly one of env and file
      a variable that is not set
          app.yaml:4 authentication.token: the environment variable MY_TOKEN is not set or empty
      a variable that is blank
          app.yaml:4 authentication.token: the environment variable BLANK_ONE is not set or empty
      a file with nothing in it
          app.yaml:4 authentication.token: the file named here is empty
      a folder
          app.yaml:4 authentication.token: the file named here is a folder
      a token that no header can carry
          app.yaml:4 authentication.token: holds characters that no header can carry
      a user name with a colon
          app.yaml:4 authentication.username: holds a colon, which would end it (RFC 7617 §2)
      a raw header in a wizard app
          app.yaml:3 authentication.mode: a wizard app always writes Bearer before the token: that is mode bearer
      an endpoint that is no URL
          app.yaml:4 authentication.tokenEndpoint: must be a URL with http:// or https://
      an endpoint with credentials
          app.yaml:6 authentication.tokenEndpoint: holds credentials, which do not belong into an address
      a suffix without @
          app.yaml:3 target.userNameSuffix: must hold an @, such as "@example.com"
      a suffix that is a number
          app.yaml:3 target.userNameSuffix: must be a text, { env: NAME } or { file: PATH }
      a password that is too short to be one
          app.yaml:3 target.passwordPolicy.minimumLength: must be a whole number from 1 to 128
      a header that is none
          app.yaml:3 target.headers: this is no name of a header: it has other signs than letters, digits and hyphens
      a header of Okta's
          app.yaml:3 target.headers.user-agent: Okta sends its own user-agent, which an extra header cannot replace
      the authorization as a header
          app.yaml:4 target.headers.Authorization: Authorization is not an extra header: say it with the authentication
      a header twice
          app.yaml:3 target.headers.x-tenant: x-tenant is given twice
      a header with a secret in the file
          app.yaml:3 target.headers.X-Api-Key: a secret is given as { env: NAME } or { file: PATH }, never in the file itself
      more headers than anybody has
          app.yaml:3 target.headers: has more than 50
      both places of what is no secret
          app.yaml:2 baseUrl: give exactly one of env and file
      several variables that are not set
          app.yaml:4 authentication.username: the environment variables MY_USER and the one named at authentication.password are not set or empty
      a header that is a list
          app.yaml:3 target.headers.X-Tenant: must be a text, { env: NAME } or { file: PATH }
      a header in more than one line
          app.yaml:3 target.headers.X-Tenant: the value of X-Tenant has a line break or another sign that no header can carry
      an authority that is not there
          app.yaml:3 target.certificateAuthority: the file named here is not there
      an authority that is none
          app.yaml:3 target.certificateAuthority: this is no certificate in PEM (-----BEGIN CERTIFICATE-----)
      a certificate without its key
          app.yaml:3 target.clientCertificate: the file named here is not there
      a key without its certificate
          app.yaml:3 target.clientKey: the file named here is not there
      a passphrase without a key
          app.yaml:3 target.passphrase: is of no use without clientKey
      a key in the file
          app.yaml:4 target.clientKey: a secret is given as { env: NAME } or { file: PATH }, never in the file itself
      a passphrase in the file
          app.yaml:3 target.passphrase: a secret is given as { env: NAME } or { file: PATH }, never in the file itself
      a proxy that is none
          app.yaml:3 target.proxy: the proxy does not begin with http:// or https://; it should look like http://proxy.example.com:3128
      a proxy with its password in the file
          app.yaml:3 target.proxy: holds credentials; a secret is given as { env: NAME } or { file: PATH }, never in the file itself"
    `);
  });
  test.each(told)("%s", (_, message) => {
    expect(message).toMatch(/^app\.yaml(?::\d+)?(?: [\w.[\]-]+)?: [^\n]+$/);
    expect(message).not.toMatch(/hunter|some-secret|sécret|22222222/);
  });
});

describe("whatever stands in a file", () => {
  const whole = {
    kind: "aiw",
    toApp: { createUsers: true },
    attributes: {
      mapped: [{ attribute: "a", externalName: "b", externalNamespace: "urn:c", value: 1 }],
      values: { title: "T" },
    },
    authentication: { mode: "basic", username: "me", password: { env: "SOME_SECRET" } },
    target: { headers: { "X-Key": { env: "SOME_SECRET" } }, passwordPolicy: { symbol: true } },
  };
  /** The profile with one of its values, at any depth, exchanged for something else. */
  const changed = (value: unknown, steps: readonly number[], other: unknown): unknown => {
    const [step, ...rest] = steps;
    if (step === undefined || typeof value !== "object" || value === null) return other;
    const entries = Object.entries(value);
    const at = step % Math.max(1, entries.length);
    const next = entries.map(([key, held], index) => [key, index === at ? changed(held, rest, other) : held] as const);
    return Array.isArray(value) ? next.map(([, held]) => held) : Object.fromEntries(next);
  };
  test("it is read, or it is one line", () => {
    const steps = fc.array(fc.nat({ max: 20 }), { maxLength: 4 });
    const property = fc.property(steps, fc.jsonValue({ depthSize: "small" }), (at, other) => {
      expect(mistake(() => read(JSON.stringify(changed(whole, at, other)), { SOME_SECRET: "x" }))).toMatch(/^[^\n]+$/);
    });
    fc.assert(property, { numRuns: 200 });
  });
  test("nothing that stands in the place of a secret is told", () => {
    const { typed } = fc.letrec((tie) => ({
      typed: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.constantFrom(SECRET, `Bearer ${SECRET}`, `${SECRET}\n${SECRET}`, ` ${SECRET}: {`),
        fc.array(tie("typed"), { minLength: 1, maxLength: 2 }),
        fc.dictionary(fc.constantFrom("env", "file", SECRET), tie("typed"), { minKeys: 1 }),
      ),
    }));
    const client = { tokenEndpoint: "https://example.com", clientId: "me" };
    const places: readonly ((secret: unknown) => object)[] = [
      (token) => ({ authentication: { mode: "bearer", token } }),
      (nextToken) => ({ authentication: { mode: "bearer", nextToken } }),
      (value) => ({ authentication: { mode: "header", value } }),
      (nextValue) => ({ authentication: { mode: "header", nextValue } }),
      (password) => ({ authentication: { mode: "basic", username: "me", password } }),
      (clientSecret) => ({ authentication: { mode: "client-credentials", ...client, clientSecret } }),
      (secret) => ({ authentication: { mode: "basic", clientSecret: secret } }),
      (clientKey) => ({ target: { clientCertificate: "nowhere.pem", clientKey } }),
      (passphrase) => ({ target: { passphrase } }),
      (secret) => ({ target: { headers: { "X-Api-Key": secret } } }),
    ];
    const property = fc.property(fc.constantFrom(...places), typed, (place, secret) => {
      const told = mistake(() => read({ kind: "oin", ...place(secret) }));
      expect(told).toMatch(/^app\.yaml:\d+ [^\n]+$/);
      expect(told).not.toContain(SECRET);
    });
    fc.assert(property, { numRuns: 200 });
  });
  test("what is no name is told of no key and no value of credentials and headers", () => {
    const spelt = fc.constantFrom(
      (key: string) => `{ ${key}:${SECRET} }`,
      (key: string) => `{ mode: bearer, ${key}:${SECRET} }`,
      (key: string) => `{ mode: bearer, "${key}: ${SECRET}": x }`,
      (key: string) => `{ mode: ${SECRET}, ${key}: x }`,
      (key: string) => `{ mode: bearer, ${key}: { "${SECRET}:": ${SECRET} } }`,
      (key: string) => `{ mode: bearer, "${SECRET} ${key}": { env: A_B } }`,
      (key: string) => `\n  mode: bearer\n  ${key}:${SECRET}`,
      (key: string) => `\n  mode: bearer\n  ? |\n    ${SECRET}\n  : ${key}`,
      (key: string) => `\n  mode: bearer\n  ${key}: &${SECRET} !${SECRET} *${SECRET}`,
      (key: string) => `${key}:${SECRET}`,
      (key: string) => `[${key}:${SECRET}]`,
    );
    const keys = fc.constantFrom("mode", "token", "password", "username", "env", "X-Api-Key", "Authorization", "scope");
    const property = fc.property(spelt, keys, fc.boolean(), (spell, key, isHeader) => {
      const section = spell(key);
      const text = isHeader ? `target:\n headers: ${section.replaceAll("\n", "\n ")}` : `authentication: ${section}`;
      const told = mistake(() => read(`kind: oin\n${text}`));
      expect(told).toMatch(/^app\.yaml:\d+(?: [\w.-]+)?: [^\n]+$|^no mistake$/);
      expect(told).not.toContain(SECRET);
    });
    fc.assert(property, { numRuns: 300 });
  });
  test("no text makes it break", () => {
    const words = [
      "kind: aiw",
      "\n",
      " ",
      "- ",
      "{",
      "}",
      "[",
      ":",
      "&a ",
      "*a",
      "!x ",
      "\t",
      "? ",
      "|",
      "'",
      '"',
      "---",
      "%",
      "<<",
    ];
    const property = fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
      expect(mistake(() => read(parts.join("")))).toMatch(/^[^\n]+$/);
    });
    fc.assert(property, { numRuns: 200 });
  });
});

describe("a large file", () => {
  const lines = (count: number, line: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => line(at)).join("\n");
  const mappings = (count: number): string =>
    `kind: aiw\nattributes:\n mapped:\n${lines(count, (at) => `  - {attribute: a${at}, externalName: b${at}, externalNamespace: u, value: 1}`)}`;

  test("is refused by its size, before it is read as YAML", () => {
    const path = written(`kind: aiw\nname: ${"a".repeat(256_000)}`);
    expect(mistake(() => readAppProfile(path, {}))).toBe("app.yaml is larger than 256 kB, which no app profile is");
    expect(mistake(() => readAppProfile(written(`kind: aiw\nname: a${" ".repeat(255_900)}`), {}))).toBe("no mistake");
  });
  test.each<[string, string, RegExp]>([
    ["mappings", mappings(3_000), /^no mistake$/],
    ["values of nothing", `kind: aiw\nattributes:\n values:\n${lines(20_000, (at) => `  a${at}: 1`)}`, /is not mapped/],
    ["keys", lines(20_000, (at) => `a${at}: 1`), /has no kind/],
    ["attributes of one name", mappings(3_000).replaceAll(/attribute: a\d+/g, "attribute: a"), /^no mistake$/],
    ["a key", `kind: aiw\n${"a".repeat(250_000)}: 1`, /key over/],
  ])("of many or long %s takes no time", (_, text, says) => {
    expect(text.length).toBeLessThan(256_000);
    const before = performance.now();
    expect(mistake(() => read(text))).toMatch(says);
    expect(performance.now() - before).toBeLessThan(4_000);
  });
});
