import { readdirSync, readFileSync } from "node:fs";
import net from "node:net";
import { describe, expect, test } from "vitest";
import { AuthorizationError, authorizer, type AuthorizerOptions, secretsOf } from "../../src/authorization.ts";
import type { Authentication } from "../../src/model.ts";
import { redactor } from "../../src/reporters/redact.ts";
import { proxy } from "../transport/servers.ts";
import { closeLater, type Endpoint, granted, listen, type Said, tokenEndpoint } from "./servers.ts";

const SECRET = "client s3cret/ü";
const client = (tokenEndpointUrl: string, more: Partial<Authentication> = {}): Authentication =>
  ({
    mode: "client-credentials",
    tokenEndpoint: tokenEndpointUrl,
    clientId: "svc@example.com",
    clientSecret: SECRET,
    clientAuthentication: "basic",
    ...more,
  }) as Authentication;
const refreshing = (url: string, refreshToken = "refresh-token-one"): Authentication =>
  client(url, { mode: "authorization-code", authorizationEndpoint: `${url}/authorize`, redirectPort: 0, refreshToken });
const header = (authentication: Authentication, options?: AuthorizerOptions): Promise<string> =>
  authorizer(authentication, options).header();
async function failure(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    expect(error).toBeInstanceOf(AuthorizationError);
    const { message } = error as Error;
    expect(message).not.toMatch(/[\n\r]/);
    expect(message).not.toContain(SECRET);
    return message;
  }
  return "nothing failed";
}
const place = ({ url }: Endpoint): string => `no access token from ${url}: `;

describe("credentials that never change", () => {
  test.each<[Authentication, string]>([
    [{ mode: "bearer", token: "abc" }, "Bearer abc"],
    [{ mode: "header", value: "Token  token=abc " }, "Token  token=abc "],
    [{ mode: "basic", user: "key", password: "sécret:x" }, `Basic ${Buffer.from("key:sécret:x").toString("base64")}`],
    [{ mode: "basic", user: "key", password: "" }, "Basic a2V5Og=="],
  ])("%j are sent as %j", async (authentication, value) => {
    const made = authorizer(authentication);
    expect(await made.header()).toBe(value);
    expect(await made.renew()).toBe(false);
  });
  test.each<[Authentication, string]>([
    [
      { mode: "bearer", token: "s3cret\r\nX: y" },
      "the token has a line break or another sign that no header can carry",
    ],
    [{ mode: "bearer", token: " " }, "the token is empty"],
    [
      { mode: "header", value: "s3cret\u0000" },
      "the value of the Authorization header has a line break or another sign that no header can carry",
    ],
    [{ mode: "header", value: "" }, "the value of the Authorization header is empty"],
    [
      { mode: "basic", user: "s3:cret", password: "x" },
      "the user name has a colon, which Basic authentication cannot carry",
    ],
    [{ mode: "basic", user: "a", password: "s3cret\n" }, "the user name or the password has a control character"],
    [{ mode: "basic", user: "", password: "" }, "the user name and the password are empty"],
  ])("%j are refused before anything is sent", async (authentication, words) => {
    expect(await failure(() => authorizer(authentication))).toBe(words);
  });
});

describe("a token endpoint is asked", () => {
  test("for client credentials, in a Basic header", async () => {
    const endpoint = await tokenEndpoint(() => granted("t1"));
    expect(await header(client(endpoint.url, { scope: "scim.read scim.write" }))).toBe("Bearer t1");
    const [asked] = endpoint.asked;
    expect(asked?.method).toBe("POST");
    expect(asked?.headers).toMatchObject({
      authorization: `Basic ${Buffer.from("svc%40example.com:client+s3cret%2F%C3%BC").toString("base64")}`,
      "content-type": "application/x-www-form-urlencoded;charset=UTF-8",
      accept: "application/json",
    });
    expect(Object.fromEntries(asked?.form ?? [])).toEqual({
      grant_type: "client_credentials",
      scope: "scim.read scim.write",
    });
  });
  test("for client credentials, in the form", async () => {
    const endpoint = await tokenEndpoint(() => granted("t1"));
    await header(client(endpoint.url, { clientAuthentication: "post" }));
    expect(endpoint.asked[0]?.headers.authorization).toBeUndefined();
    expect(Object.fromEntries(endpoint.asked[0]?.form ?? [])).toEqual({
      grant_type: "client_credentials",
      client_id: "svc@example.com",
      client_secret: SECRET,
    });
  });
  test("at its own address, query and all, and never with the target's headers", async () => {
    const endpoint = await tokenEndpoint(() => granted("t1"));
    const network = { headers: [["X-Tenant", "acme"]] } as const;
    await header(client(`${endpoint.url}/?tenant=a%20b`), { network });
    expect(endpoint.asked[0]?.url).toBe("/oauth/token/?tenant=a%20b");
    expect(endpoint.asked[0]?.headers).not.toHaveProperty("x-tenant");
  });
  test("over the run's own network: its authorities, its client certificate, its proxy", async () => {
    const pem = (name: string): string => readFileSync(`fixtures/tls/${name}.pem`, "utf8");
    const [ca, server, certificate] = [pem("authority"), pem("server"), pem("client")];
    const endpoint = await tokenEndpoint(() => granted("t1"), { key: server, cert: server, ca, requestCert: true });
    const { host, asked, close } = await proxy();
    closeLater(close);
    const network = { headers: [], ca, certificate, key: certificate, proxy: `http://${host}` };
    expect(await header(client(endpoint.url), { network })).toBe("Bearer t1");
    expect(asked).toEqual([`CONNECT ${new URL(endpoint.url).host}`]);
    expect(await failure(() => header(client(endpoint.url)))).toMatch(/: the certificate of .* authority/);
  });
  test("with a refresh token from outside, and with the newest one after that", async () => {
    const endpoint = await tokenEndpoint((_, count) =>
      granted(`t${count}`, count === 1 ? { refresh_token: "refresh-token-two" } : {}),
    );
    const made = authorizer(refreshing(endpoint.url));
    for (let i = 0; i < 3; i += 1) await made.renew();
    expect(await made.header()).toBe("Bearer t3");
    expect(endpoint.asked.map(({ form }) => form.get("refresh_token"))).toEqual([
      "refresh-token-one",
      "refresh-token-two",
      "refresh-token-two",
    ]);
  });
  test("not before the first header, and once for all that wait", async () => {
    const endpoint = await tokenEndpoint((_, count) => granted(`t${count}`));
    const made = authorizer(client(endpoint.url));
    expect(endpoint.asked).toHaveLength(0);
    expect(new Set(await Promise.all(Array.from({ length: 8 }, () => made.header())))).toEqual(new Set(["Bearer t1"]));
    await Promise.all(Array.from({ length: 8 }, () => made.renew()));
    expect(await made.header()).toBe("Bearer t2");
    expect(endpoint.asked).toHaveLength(2);
  });
  test("again when a token is about to expire, and only then", async () => {
    const endpoint = await tokenEndpoint((_, count) => granted(`t${count}`, { expires_in: "600" }));
    let time = 1_000_000;
    const made = authorizer(client(endpoint.url), { clock: { now: () => time } });
    await made.header();
    time += 569_999;
    expect(await made.header()).toBe("Bearer t1");
    time += 1;
    expect(await made.header()).toBe("Bearer t2");
  });
  test("never again for a token that nobody says will expire", async () => {
    const endpoint = await tokenEndpoint(() => ({ body: { access_token: "t", token_type: "bearer" } }));
    let time = 0;
    const made = authorizer(client(endpoint.url), { clock: { now: () => time } });
    await made.header();
    time = Number.MAX_SAFE_INTEGER;
    expect(await made.header()).toBe("Bearer t");
    expect(endpoint.asked).toHaveLength(1);
  });
  test("and believed whatever it calls its JSON, and whatever its ID token says", async () => {
    const { body } = granted("t", { id_token: "not.a.jwt" });
    expect(await header(client((await tokenEndpoint(() => ({ body, type: "text/plain" }))).url))).toBe("Bearer t");
  });
  test("and what it gives is known to those who print", async () => {
    const endpoint = await tokenEndpoint(() => granted("access-token-1", { refresh_token: "refresh-token-1" }));
    const secrets = new Set<string>();
    const redact = redactor(secrets);
    await header(client(endpoint.url), { secrets });
    expect(redact(`access-token-1 refresh-token-1 ${encodeURIComponent(SECRET)}`)).not.toMatch(/token-1|s3cret/);
  });
});

describe("there is no token, and it is said why:", () => {
  const CLIENT =
    "check the client id and its secret, and whether the server wants them in a Basic header or in the form";
  const ALLOW = "allow this client the grant at the authorization server";
  const HERE = "is this the token endpoint?";
  test.each<[string, Said, string]>([
    [
      "the client is refused",
      { status: 401, body: { error: "invalid_client", error_description: "Unknown\tclient\u001b[31m" } },
      `it refused the client credentials with 401 and invalid_client ("Unknown client [31m"); ${CLIENT}`,
    ],
    [
      "the grant is refused",
      { status: 400, body: { error: "unauthorized_client" } },
      `it refused the client credentials with 400 and unauthorized_client; ${ALLOW}`,
    ],
    [
      "the refusal has the status of a success",
      { body: { error: "invalid_scope" } },
      "it refused the client credentials with 200 and invalid_scope; ask for a scope that this client may have",
    ],
    [
      "the server says something nobody knows",
      { status: 418, body: { error: "teapot" } },
      "it refused the client credentials with 418 and teapot; look at the log of the authorization server",
    ],
    ["a web page", { type: "text/html", body: "<html>" }, `it answered 200 with a web page; ${HERE}`],
    ["a web page without a type", { type: "", body: "<!DOCTYPE html>" }, `it answered 200 with a web page; ${HERE}`],
    ["no JSON", { body: "{" }, `it answered 200 with something that is not JSON; ${HERE}`],
    ["another JSON", { body: [] }, `it answered 200 with JSON that is not an object; ${HERE}`],
    ["nothing", { status: 204 }, `it answered 204 with nothing; ${HERE}`],
    ["a redirection to nowhere", { status: 302 }, `it answered 302 with nothing; ${HERE}`],
    [
      "a redirection",
      { status: 302, location: "https://login.test/start?key=s3cret#top", body: "<html>" },
      `it answered 302 and points to https://login.test/start; ${HERE}`,
    ],
    [
      "a redirection with credentials",
      { status: 308, location: "//me:s3cret@login.test" },
      `it answered 308 and points to http://login.test/; ${HERE}`,
    ],
    ["a redirection into an app", { status: 302, location: "app:s3cret" }, `it answered 302 with nothing; ${HERE}`],
    ["a redirection to no address", { status: 302, location: "http://[" }, `it answered 302 with nothing; ${HERE}`],
    ["no reason", { status: 404, body: {} }, `it answered 404 and gave no reason; ${HERE}`],
    [
      "a failure of the server",
      { status: 503, type: "text/html", body: "<html>" },
      "it answered 503; look at the log of the authorization server, or try again later",
    ],
    [
      "no access token",
      { body: { token_type: "Bearer" } },
      `there is no access_token in its answer (RFC 6749 §5.1); ${HERE}`,
    ],
    [
      "an access token that is none",
      { body: { access_token: 1, token_type: "Bearer" } },
      `there is no access_token in its answer (RFC 6749 §5.1); ${HERE}`,
    ],
    ["no type", { body: { access_token: "t" } }, `there is no token_type in its answer (RFC 6749 §5.1); ${HERE}`],
    [
      "another type",
      granted("t", { token_type: "mac" }),
      `its token_type is not Bearer but mac (RFC 6749 §5.1); ${HERE}`,
    ],
    ["DPoP", granted("t", { token_type: "DPoP" }), `its token_type is not Bearer but DPoP (RFC 6749 §5.1); ${HERE}`],
    [
      "a nonsensical lifetime",
      granted("t", { expires_in: {} }),
      `its answer has an expires_in, refresh_token or scope of the wrong type (RFC 6749 §5.1); ${HERE}`,
    ],
    ["a token that breaks lines", granted("t\r\nX: y"), "the one it gave has characters that no header can carry"],
  ])("%s", async (_, said, words) => {
    const endpoint = await tokenEndpoint(() => said);
    expect(await failure(() => header(client(`${endpoint.url}?key=abc`)))).toBe(place(endpoint) + words);
  });
  test("the refresh token is spent", async () => {
    const endpoint = await tokenEndpoint(() => ({ status: 400, body: { error: "invalid_grant" } }));
    expect(await failure(() => header(refreshing(endpoint.url)))).toBe(
      `${place(endpoint)}it refused the refresh token with 400 and invalid_grant; it may be expired, revoked or used already: consent in the browser again`,
    );
  });
  test("nobody is there", async () => {
    const url = "http://127.0.0.1:1/token";
    expect(await failure(() => header(client(url)))).toBe(
      `no access token from ${url}: 127.0.0.1:1 refused the connection`,
    );
  });
  test("nobody answers", async () => {
    const url = `http://${await listen(net.createServer())}/token`;
    expect(await failure(() => header(client(url), { timeoutMs: 50 }))).toBe(
      `no access token from ${url}: no answer within 50 ms`,
    );
  });
  test("the run was interrupted", async () => {
    const url = `http://${await listen(net.createServer())}/token`;
    const stop = new AbortController();
    const waiting = failure(() => header(client(url), { signal: stop.signal }));
    setTimeout(() => stop.abort(), 20);
    expect(await waiting).toBe(`no access token from ${url}: the run was interrupted`);
    expect(await failure(() => header(client(url), { signal: stop.signal }))).toMatch(/interrupted$/);
  });
  test.each<[string, Partial<Authentication>, string]>([
    [
      "no address",
      { tokenEndpoint: "as/token" },
      "the token endpoint is not a URL that begins with http:// or https://",
    ],
    [
      "another scheme",
      { tokenEndpoint: "ftp://a/t" },
      "the token endpoint is not a URL that begins with http:// or https://",
    ],
    [
      "credentials in the address",
      { tokenEndpoint: "https://a:s3cret@b/t" },
      "the token endpoint contains credentials; they are given as client id and client secret instead",
    ],
    ["no client", { clientId: "" }, "the client id is empty"],
    ["no secret", { clientSecret: "" }, "the client secret is empty"],
  ])("%s was given", async (_, more, words) => {
    expect(await failure(() => header(client("http://127.0.0.1:1/token", more)))).toBe(words);
  });
  test.each([
    ["long", SECRET],
    ["short", "abc"],
  ])("and a %s secret that the server repeats is not", async (_, secret) => {
    const endpoint = await tokenEndpoint(() => ({
      status: 401,
      body: { error: "invalid_client", error_description: `no client has ${secret} as secret` },
    }));
    const words = await failure(() => header(client(endpoint.url, { clientSecret: secret })));
    expect(words).toContain("invalid_client");
    expect(words).not.toContain(` ${secret} `);
  });
  test("and a long story is cut off", async () => {
    const body = { error: "x".repeat(5_000), error_description: "y ".repeat(5_000) };
    const endpoint = await tokenEndpoint(() => ({ status: 400, body }));
    expect((await failure(() => header(client(endpoint.url)))).length).toBeLessThan(1_000);
  });
});

describe("what was refused", () => {
  test("is not asked again", async () => {
    const endpoint = await tokenEndpoint(() => ({ status: 401, body: { error: "invalid_client" } }));
    const made = authorizer(client(endpoint.url));
    const words = await failure(() => made.header());
    expect(await failure(() => made.header())).toBe(words);
    expect(await failure(() => made.renew())).toBe(words);
    expect(endpoint.asked).toHaveLength(1);
  });
  test("is asked again where the server had a bad moment", async () => {
    const endpoint = await tokenEndpoint((_, count) => (count === 1 ? { status: 503 } : granted("t")));
    const made = authorizer(client(endpoint.url));
    expect(await failure(() => made.header())).toMatch(/try again later$/);
    expect(await made.header()).toBe("Bearer t");
  });
});

test.each<[Authentication, string]>([
  [{ mode: "bearer", token: "a-long-token" }, "Bearer a-long-token"],
  [{ mode: "header", value: "Token a-long-token" }, "a-long-token"],
  [{ mode: "basic", user: "key", password: "p4ssw0rd!" }, `Basic ${Buffer.from("key:p4ssw0rd!").toString("base64")}`],
  [client("https://a/t"), `Basic ${Buffer.from("svc%40example.com:client+s3cret%2F%C3%BC").toString("base64")}`],
  [refreshing("https://a/t"), "refresh-token-one"],
])("the secrets of %j do not survive redaction", (authentication, text) => {
  expect(redactor(secretsOf(authentication))(text)).toMatch(/^(Bearer |Basic )?\*\*\*1\*\*\*$/);
});
test("the secrets of the network do not survive redaction", () => {
  const network = {
    headers: [["X-Key", "a-long-key"]],
    proxy: "http://me:p%40ssw0rd@127.0.0.1:1",
    passphrase: "open sesame",
  } as const;
  const redact = redactor(secretsOf({ mode: "bearer", token: "t" }, network));
  expect(redact(`a-long-key p%40ssw0rd p@ssw0rd open sesame ${Buffer.from("me:p@ssw0rd").toString("base64")}`)).toMatch(
    /^(\*\*\*\d\*\*\* ?){5}$/,
  );
});

test("nobody who has a token waits for the OAuth library to load", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const imports = (of: RegExp): readonly string[] =>
    files.flatMap((file) => {
      const lines = readFileSync(`src/${file}`, "utf8").match(/^.*(?:from|import\() ?".*$/gm) ?? [];
      return lines.flatMap((line) =>
        of.test(line) && !line.startsWith("import type ") ? [`${file}: ${line.trim()}`] : [],
      );
    });
  const grants = "authorization/grants.ts";
  const consent = "authorization/consent.ts";
  expect(imports(/"oauth4webapi"/).toSorted()).toEqual(
    [consent, grants].map((file) => `${file}: import * as oauth from "oauth4webapi";`),
  );
  const lazily = imports(/authorization\/(?:grants|consent)\.ts"/);
  expect(lazily).toHaveLength(2);
  for (const line of lazily) expect(line).toContain('await import("');
});
