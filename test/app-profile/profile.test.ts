import { createPrivateKey, generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { completed } from "../../src/app-profile.ts";
import { mappedAttributes } from "../../src/okta/mapping.ts";
import { ENTERPRISE_USER, USER } from "../../src/scim/urns.ts";
import { read, written } from "./folder.ts";

const ada = {
  userName: "ada@example.com",
  givenName: "Ada",
  familyName: "Lovelace",
  displayName: "Ada Lovelace",
  email: "ada@example.com",
  locale: "en-US",
  more: {},
};

describe("the Profile Editor of an app profile", () => {
  const sent = (attributes: unknown, more: object = {}): unknown => {
    const { app } = read({ kind: "aiw", attributes });
    return mappedAttributes({ ...ada, more: { ...more, ...app.values } }, app.mappings);
  };
  test("what is unmapped vanishes, and its type with it", () => {
    expect(sent({ unmapped: ["email", "locale", "displayName"] })).toEqual({
      userName: "ada@example.com",
      name: { givenName: "Ada", familyName: "Lovelace" },
    });
    const { app } = read({ kind: "aiw", attributes: { unmapped: ["email", "streetAddress"] } });
    const left = app.mappings.map(({ attribute }) => attribute);
    expect(left).not.toContain("emailType");
    expect(left, "a city is still the type of something").toContain("addressType");
  });
  test("what is added goes to its own namespace, to the core, or beside another's values", () => {
    const unmapped = ["email", "locale", "displayName", "familyName", "givenName"];
    const mapped = [
      { attribute: "territory", externalName: "territory", externalNamespace: "urn:example:User", value: "EMEA" },
      { attribute: "badge", externalName: "badge", externalNamespace: USER, value: 7 },
      { attribute: "fax", externalName: "phoneNumbers.^[type=='fax'].value", externalNamespace: USER, value: "+1 2" },
    ];
    expect(sent({ unmapped, mapped, values: { department: "Engines" } })).toEqual({
      userName: "ada@example.com",
      "urn:example:User": { territory: "EMEA" },
      badge: 7,
      phoneNumbers: [{ type: "fax", value: "+1 2" }],
      [ENTERPRISE_USER]: { department: "Engines" },
    });
  });
  test("a URN is known whatever its case, and a namespace that is none is sent as it is", () => {
    const unmapped = ["email", "locale", "displayName", "familyName", "givenName"];
    const mapped = [
      { attribute: "badge", externalName: "badge", externalNamespace: USER.toLowerCase(), value: 7 },
      { attribute: "wing", externalName: "wing", externalNamespace: ENTERPRISE_USER.toUpperCase(), value: "east" },
      { attribute: "team", externalName: "team", externalNamespace: "not a urn", value: "A" },
    ];
    expect(sent({ unmapped, mapped })).toEqual({
      userName: "ada@example.com",
      badge: 7,
      [ENTERPRISE_USER]: { wing: "east" },
      "not a urn": { team: "A" },
    });
  });
  test("an attribute that was taken out may go elsewhere, with the value that people have", () => {
    const mapped = [{ attribute: "department", externalName: "team", externalNamespace: "urn:example:User" }];
    const { app } = read({ kind: "aiw", attributes: { unmapped: ["department"], mapped } });
    expect(app.mappings.filter(({ attribute }) => attribute === "department")).toEqual(mapped);
  });
  test("a value may be said twice where it is the same", () => {
    const file = {
      kind: "aiw",
      attributes: { values: { title: "Engineer" } },
      target: { requiredAttributes: { title: "Engineer" } },
    };
    expect(read(file).app.values).toEqual({ title: "Engineer" });
  });
  test.each(["de", "de-AT", "en-US", "zu"])("%s is a language", (preferredLanguage) => {
    expect(read({ kind: "aiw", attributes: { values: { preferredLanguage } } }).app.values).toEqual({
      preferredLanguage,
    });
  });
});

describe("the other fields", () => {
  test("are the app's", () => {
    const { app, baseUrl } = read({
      kind: "oin",
      name: "Mine",
      baseUrl: "https://scim.example.com/tenant?a=b",
      applicationUsernameFormat: "Email prefix",
      groupOperations: { batchSize: 250 },
      userOperations: { supportPatchForUser: false },
      target: { userNameSuffix: "@example.net", passwordPolicy: { minimumLength: 12, symbol: true } },
    });
    expect(app).toMatchObject({
      name: "Mine",
      userNameFormat: "Email prefix",
      userNameSuffix: "@example.net",
      passwordPolicy: { minimumLength: 12, symbol: true },
      batchSize: 250,
      patchesUsers: false,
    });
    expect(baseUrl).toBe("https://scim.example.com/tenant?a=b");
  });
  test.each(["email", "employeeNumber"])("the unique identifier may be %s", (uniqueIdentifierField) => {
    expect(read({ kind: "aiw", uniqueIdentifierField }).app.uniqueIdentifier).toBe(uniqueIdentifierField);
  });
  test("what differs from tenant to tenant may be in the environment", () => {
    const file = { kind: "aiw", baseUrl: { env: "MY_URL" }, target: { userNameSuffix: { env: "MY_SUFFIX" } } };
    const { app, baseUrl, secrets } = read(file, { MY_URL: "https://a.example.com ", MY_SUFFIX: "@a.example.com" });
    expect([baseUrl, app.userNameSuffix, secrets]).toEqual(["https://a.example.com", "@a.example.com", []]);
  });
});

describe("authentication", () => {
  const env = { MY_TOKEN: " first-token\n", NEXT_TOKEN: "second-token" };
  test("a token from the environment, and one from a file that is to replace it", () => {
    written("second-token\r\n", "next");
    const profile = read(
      { kind: "oin", authentication: { mode: "bearer", token: { env: "MY_TOKEN" }, nextToken: { file: "next" } } },
      env,
    );
    expect(profile.authentication).toEqual({ mode: "bearer", token: "first-token" });
    expect(profile.nextAuthentication).toEqual({ mode: "bearer", token: "second-token" });
    expect(profile.app.features.has("token-rotation")).toBe(true);
    expect(profile.secrets).toEqual([" first-token\n", "second-token"]);
  });
  test("a whole header", () => {
    const authentication = { mode: "header", value: { env: "MY_TOKEN" }, nextValue: { env: "NEXT_TOKEN" } };
    const profile = read({ kind: "oin", authentication }, { ...env, MY_TOKEN: "Token  abc" });
    expect(profile.authentication).toEqual({ mode: "header", value: "Token  abc" });
    expect(profile.nextAuthentication).toEqual({ mode: "header", value: "second-token" });
    expect(profile.secrets).toEqual(["Token  abc", "second-token"]);
  });
  test("the command line gives what the file leaves out, and nothing else", () => {
    const awaiting = read({ kind: "oin" });
    expect(completed(awaiting.authentication, "mine")).toEqual({ mode: "bearer", token: "mine" });
    const whole = read({ kind: "oin", authentication: { mode: "bearer", token: { env: "MY_TOKEN" } } }, env);
    expect(completed(whole.authentication, "mine")).toEqual({ mode: "bearer", token: "first-token" });
  });
  test("an administrator's consent", () => {
    const authentication = {
      mode: "authorization-code",
      authorizationEndpoint: "https://login.example.com/authorize",
      tokenEndpoint: { env: "TOKEN_ENDPOINT" },
      clientId: "okta",
      clientSecret: { env: "CLIENT_SECRET" },
      clientAuthentication: "post",
      refreshToken: { env: "REFRESH_TOKEN" },
    };
    const given = { TOKEN_ENDPOINT: "http://127.0.0.1:1/token", CLIENT_SECRET: "a-secret", REFRESH_TOKEN: "another" };
    const profile = read({ kind: "aiw", authentication }, given);
    expect(profile.authentication).toEqual({
      mode: "authorization-code",
      authorizationEndpoint: "https://login.example.com/authorize",
      tokenEndpoint: "http://127.0.0.1:1/token",
      clientId: "okta",
      clientSecret: "a-secret",
      clientAuthentication: "post",
      redirectPort: 0,
      refreshToken: "another",
    });
    expect(profile.secrets).toEqual(["a-secret", "another"]);
  });
});

describe("the network", () => {
  test("headers in their order; those from elsewhere are secrets", () => {
    const headers = { "X-Tenant": "acme", "X-Api-Key": { env: "API_KEY" } };
    const { network, secrets } = read({ kind: "aiw", target: { headers } }, { API_KEY: "key-of-ours" });
    expect(network.headers).toEqual([
      ["X-Tenant", "acme"],
      ["X-Api-Key", "key-of-ours"],
    ]);
    expect(secrets).toEqual(["key-of-ours"]);
  });
  test("a proxy; its password is a secret, however it is spelt", () => {
    const target = { proxy: { env: "MY_PROXY" } };
    const { network, secrets } = read({ kind: "aiw", target }, { MY_PROXY: "http://me:pass%40word@127.0.0.1:3128" });
    expect(network.proxy).toBe("http://me:pass%40word@127.0.0.1:3128");
    expect(secrets).toEqual(["pass%40word", "pass@word"]);
    expect(read({ kind: "aiw", target: { proxy: "http://127.0.0.1:3128" } }).secrets).toEqual([]);
  });
  test("an authority, a certificate and its key come as texts", () => {
    const pem = readFileSync("fixtures/tls/self-signed.pem", "utf8");
    written(pem, "identity.pem");
    const target = {
      certificateAuthority: "identity.pem",
      clientCertificate: "identity.pem",
      clientKey: { file: "identity.pem" },
    };
    const { network } = read({ kind: "aiw", target });
    expect([network.ca, network.certificate, network.key?.trim()]).toEqual([pem, pem, pem.trim()]);
  });
  test("a key that needs a passphrase, the wrong one, and the key of another", () => {
    const pem = readFileSync("fixtures/tls/self-signed.pem", "utf8");
    const locks = { type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "opensesame" } as const;
    written(pem, "identity.pem");
    written(createPrivateKey(pem).export(locks).toString(), "locked.pem");
    const target = {
      clientCertificate: "identity.pem",
      clientKey: { file: "locked.pem" },
      passphrase: { env: "PASS_PHRASE" },
    };
    const { network, secrets } = read({ kind: "aiw", target }, { PASS_PHRASE: "opensesame" });
    expect(network.passphrase).toBe("opensesame");
    expect(secrets).toEqual(["opensesame"]);
    expect(() => read({ kind: "aiw", target }, { PASS_PHRASE: "openbarley" })).toThrow(
      /^app\.yaml:\d+ target\.clientKey: the passphrase does not open the private key$/,
    );
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    written(privateKey.export({ type: "pkcs8", format: "pem" }).toString(), "locked.pem");
    expect(() => read({ kind: "aiw", target }, { PASS_PHRASE: "opensesame" })).toThrow(
      /^app\.yaml:\d+ target\.clientKey: the key does not belong to the client certificate$/,
    );
  });
});
