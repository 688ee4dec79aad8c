/** Against a real authorization server, and a SCIM server that asks it what a token is worth. */
import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import Provider from "oidc-provider";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AuthorizationError, authorizedSend, type AuthorizerOptions, authorizer } from "../../src/authorization.ts";
import type { Answer, Authentication, Lost, Request, Send, TokenClient, Wire } from "../../src/model.ts";
import { listen, type Listening } from "../../src/reference/http.ts";
import { emptyStore, reference } from "../../src/reference/server.ts";
import { parseJson } from "../../src/scim/json.ts";
import { transport } from "../../src/transport.ts";
import { visitor } from "./browser.ts";

const SECRET = "a-long/secret+of:the client";
/** Seconds that the short-lived tokens live. */
const SHORT = 3;
const web = createServer();
let issuer = "";
let scim: Listening;

/** Asks the authorization server, as a resource server does (RFC 7662). */
async function isActive(token: string): Promise<boolean> {
  const basic = Buffer.from(`scim:${encodeURIComponent(SECRET).replaceAll("%20", "+")}`).toString("base64");
  const body = new URLSearchParams({ token });
  const headers = { authorization: `Basic ${basic}` };
  const answer = await fetch(`${issuer}/token/introspection`, { method: "POST", headers, body });
  const said = parseJson(await answer.text());
  return typeof said === "object" && said !== null && "active" in said && said["active"] === true;
}

beforeAll(async () => {
  web.listen(0, "127.0.0.1");
  await once(web, "listening");
  const address = web.address();
  issuer = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : ""}`;
  const machine = { client_secret: SECRET, redirect_uris: [], response_types: [] };
  const person = {
    client_secret: SECRET,
    // Any port of the loopback interface goes for such a client (RFC 8252 §7.3).
    application_type: "native",
    redirect_uris: ["http://127.0.0.1/callback"],
    grant_types: ["authorization_code", "refresh_token"],
    response_types: ["code"],
    token_endpoint_auth_method: "client_secret_post",
  } as const;
  const provider = new Provider(issuer, {
    clients: [
      { ...machine, client_id: "service@example.com", grant_types: ["client_credentials"], scope: "scim" },
      { ...machine, client_id: "short-service", grant_types: ["client_credentials"], scope: "scim" },
      { ...machine, client_id: "scim", grant_types: [] },
      { ...person, client_id: "app" },
      { ...person, client_id: "short-app" },
    ],
    scopes: ["openid", "offline_access", "scim"],
    features: {
      devInteractions: { enabled: true },
      clientCredentials: { enabled: true },
      introspection: { enabled: true },
      revocation: { enabled: true },
    },
    ttl: {
      ClientCredentials: (_, __, { clientId }) => (clientId.startsWith("short") ? SHORT : 600),
      AccessToken: (_, __, { clientId }) => (clientId.startsWith("short") ? SHORT : 600),
      Grant: 600,
      Interaction: 600,
      RefreshToken: 600,
      Session: 600,
      IdToken: 600,
    },
    cookies: { keys: ["for the tests"] },
  });
  const answer = provider.callback();
  web.on("request", (request, response) => void answer(request, response));
  scim = await listen((baseUrl) => {
    const handler = reference(emptyStore(), { baseUrl, token: "inside" });
    return async (wire: Wire) => {
      const given = wire.headers.find(([name]) => name.toLowerCase() === "authorization")?.[1] ?? "";
      const admitted = given.startsWith("Bearer ") && (await isActive(given.slice("Bearer ".length)));
      return handler({ ...wire, headers: [["Authorization", admitted ? "Bearer inside" : given]] });
    };
  });
});
afterAll(async () => {
  await scim.close();
  web.close();
  web.closeAllConnections();
});

const client = (clientId: string): TokenClient => ({
  tokenEndpoint: `${issuer}/token`,
  clientId,
  clientSecret: SECRET,
  scope: "scim",
  clientAuthentication: "basic",
});
const service = (clientId = "service@example.com"): Authentication => ({
  mode: "client-credentials",
  ...client(clientId),
});
const app = (clientId = "app", refreshToken?: string): Authentication => ({
  mode: "authorization-code",
  ...client(clientId),
  clientAuthentication: "post",
  scope: "openid offline_access scim",
  // OpenID Connect Core §11
  authorizationEndpoint: `${issuer}/auth?prompt=consent`,
  redirectPort: 0,
  ...(refreshToken === undefined ? {} : { refreshToken }),
});
const browse = (consents = true): Pick<AuthorizerOptions, "browse"> => ({
  browse: (url) => void visitor(consents).open(url),
});

const list: Request = { method: "GET", path: "/Users?startIndex=1&count=2" };
const status = (came: Answer | Lost): unknown => ("status" in came ? came.status : came);
async function through(
  authentication: Authentication,
  options: AuthorizerOptions,
  use: (send: Send) => Promise<void>,
): Promise<void> {
  const line = transport({ baseUrl: scim.url });
  try {
    await use(authorizedSend(line, authorizer(authentication, options)));
  } finally {
    await line.close();
  }
}
/** Of a clock that stands still, no token expires before the server says so. */
const standing = { clock: { now: () => 0 } };
const expired = (): Promise<void> => sleep(SHORT * 1_000 + 1_100);

describe("client credentials", () => {
  test("let the run in, ten requests at once, with one token", async () => {
    const secrets = new Set<string>();
    await through(service(), { secrets }, async (send) => {
      const before = secrets.size;
      const came = await Promise.all(Array.from({ length: 10 }, () => send(list, "okta")));
      expect(came.map(status)).toEqual(Array(10).fill(200));
      expect(secrets.size).toBe(before + 1);
    });
  });
  test("are shown again where the token has expired", async () => {
    await through(service("short-service"), standing, async (send) => {
      expect(status(await send(list, "okta"))).toBe(200);
      await expired();
      expect(status(await send(list, "okta"))).toBe(200);
    });
  });
  test("are refused where the secret is wrong", async () => {
    const wrong: Authentication = { ...service(), clientSecret: "another secret" } as Authentication;
    const error: unknown = await authorizer(wrong)
      .header()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AuthorizationError);
    expect((error as Error).message).toBe(
      `no access token from ${issuer}/token: it refused the client credentials with 401 and invalid_client ("client authentication failed"); check the client id and its secret, and whether the server wants them in a Basic header or in the form`,
    );
  });
  test("may not ask for everything", async () => {
    const greedy: Authentication = { ...service(), scope: "scim openid" } as Authentication;
    await expect(authorizer(greedy).header()).rejects.toThrow(
      `no access token from ${issuer}/token: it refused the client credentials with 400 and invalid_scope`,
    );
  });
});

describe("somebody's consent", () => {
  test("lets the run in", async () => {
    await through(app(), browse(), async (send) => {
      expect(status(await send(list, "okta"))).toBe(200);
      expect(status(await send({ ...list, credentials: "none" }, "probe"))).toBe(401);
    });
  });
  test("lasts longer than the access token", async () => {
    await through(app("short-app"), { ...browse(), ...standing }, async (send) => {
      expect(status(await send(list, "okta"))).toBe(200);
      await expired();
      // The server has expired it without saying a word; then again, with the refresh token that came the last time.
      expect(status(await send(list, "okta"))).toBe(200);
      await expired();
      expect(status(await send(list, "okta"))).toBe(200);
    });
  });
  test("is spared where there is a refresh token from earlier", async () => {
    const secrets = new Set<string>();
    await authorizer(app(), { ...browse(), secrets }).header();
    const refreshToken = [...secrets].at(-1);
    await through(app("app", refreshToken), {}, async (send) => expect(status(await send(list, "okta"))).toBe(200));
  });
  test("that is withdrawn ends in words", async () => {
    const secrets = new Set<string>();
    await through(app(), { ...browse(), secrets }, async (send) => {
      expect(status(await send(list, "okta"))).toBe(200);
      const form = { token: [...secrets].at(-1) ?? "", client_id: "app", client_secret: SECRET };
      const revoked = await fetch(`${issuer}/token/revocation`, { method: "POST", body: new URLSearchParams(form) });
      expect(revoked.status).toBe(200);
      expect(await send(list, "okta")).toEqual({
        lost: "unauthorized",
        why: `no access token from ${issuer}/token: it refused the refresh token with 400 and invalid_grant ("grant request is invalid"); it may be expired, revoked or used already: consent in the browser again`,
      });
    });
  });
  test("that is refused ends in words", async () => {
    await expect(authorizer(app(), browse(false)).header()).rejects.toThrow(
      `the browser came back from ${issuer}/auth without consent: access_denied ("End-User aborted interaction"); start again, and consent`,
    );
  });
  test("cannot be had where the server does not know the address to come back to", async () => {
    const stranger: Authentication = { ...app(), clientId: "service@example.com" } as Authentication;
    await expect(authorizer(stranger, { ...browse(), browserMs: 500 }).header()).rejects.toThrow(
      /^nobody came back from .*\/auth within 0\.5 s; does it know http:\/\/127\.0\.0\.1:\d+\/callback as a redirect address/,
    );
  });
});
