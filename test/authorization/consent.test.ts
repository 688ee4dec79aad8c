import { createHash } from "node:crypto";
import http from "node:http";
import { describe, expect, test } from "vitest";
import { AuthorizationError, authorizer, type AuthorizerOptions } from "../../src/authorization.ts";
import type { Authentication } from "../../src/model.ts";
import { granted, listen, tokenEndpoint } from "./servers.ts";

const AUTHORIZE = "https://as.test/authorize";
const client = (tokenEndpointUrl: string, more: Partial<Authentication> = {}): Authentication =>
  ({
    mode: "authorization-code",
    tokenEndpoint: tokenEndpointUrl,
    authorizationEndpoint: `${AUTHORIZE}?prompt=consent&key=s3cret`,
    redirectPort: 0,
    clientId: "app",
    clientSecret: "client-secret",
    scope: "scim offline_access",
    clientAuthentication: "post",
    ...more,
  }) as Authentication;

const OTHER_STATE = `the browser came back from ${AUTHORIZE} with another state than it was sent with, perhaps from an earlier attempt; start again`;

/** A browser that goes back at once, with what the test makes of the question. */
const browser =
  (brings: (asked: URL) => Readonly<Record<string, string>>, pages: Promise<Response>[] = []) =>
  (url: string): void => {
    const asked = new URL(url);
    const back = new URL(asked.searchParams.get("redirect_uri") ?? "");
    back.search = new URLSearchParams(brings(asked)).toString();
    pages.push(fetch(back));
  };
const state = ({ searchParams }: URL): string => searchParams.get("state") ?? "";
async function failure(options: AuthorizerOptions, more?: Partial<Authentication>): Promise<string> {
  const url = "http://127.0.0.1:1/token";
  const error: unknown = await authorizer(client(url, more), options)
    .header()
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(AuthorizationError);
  return (error as Error).message;
}

test("somebody who consents gets a token for the run, which is refreshed from then on", async () => {
  const endpoint = await tokenEndpoint((_, count) => granted(`t${count}`, { refresh_token: `r${count}` }));
  const asked: URL[] = [];
  const pages: Promise<Response>[] = [];
  const brings = (url: URL): Record<string, string> => {
    asked.push(url);
    return { code: "the-code", state: state(url), iss: "https://issuer.test" };
  };
  const made = authorizer(client(endpoint.url), { browse: browser(brings, pages) });
  expect(await made.header()).toBe("Bearer t1");
  expect(await made.renew()).toBe(true);
  expect(await made.header()).toBe("Bearer t2");

  const [question] = asked;
  const said = Object.fromEntries(question?.searchParams ?? []);
  expect(`${question?.origin}${question?.pathname}`).toBe(AUTHORIZE);
  expect(said).toMatchObject({
    prompt: "consent",
    response_type: "code",
    client_id: "app",
    scope: "scim offline_access",
    redirect_uri: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/callback$/),
    code_challenge_method: "S256",
  });
  const [exchange, refresh] = endpoint.asked.map(({ form }) => Object.fromEntries(form));
  expect(exchange).toMatchObject({
    grant_type: "authorization_code",
    code: "the-code",
    redirect_uri: said["redirect_uri"],
  });
  const verifier = exchange?.["code_verifier"] ?? "";
  expect(createHash("sha256").update(verifier).digest("base64url")).toBe(said["code_challenge"]);
  expect(refresh).toMatchObject({ grant_type: "refresh_token", refresh_token: "r1" });

  const page = await pages[0];
  expect(await page?.text()).toBe("Done. You may close this window.\n");
  // Nobody listens any longer.
  await expect(fetch(said["redirect_uri"] ?? "")).rejects.toThrow("fetch failed");
});

test("the port of the redirect is the one that was configured", async () => {
  const endpoint = await tokenEndpoint(() => granted("t"));
  const free = await listen(http.createServer());
  const port = Number(free.split(":")[1]) + 1;
  let back: string | null = null;
  const browse = browser((url) => {
    back = url.searchParams.get("redirect_uri");
    return { code: "c", state: state(url) };
  });
  await authorizer(client(endpoint.url, { redirectPort: port }), { browse }).header();
  expect(back).toBe(`http://127.0.0.1:${port}/callback`);
});

test("what else comes to the port is not taken for the browser", async () => {
  const endpoint = await tokenEndpoint(() => granted("t"));
  const strangers: Promise<number[]>[] = [];
  const browse = (url: string): void => {
    const back = new URL(url).searchParams.get("redirect_uri") ?? "";
    const visits = [fetch(new URL("/favicon.ico", back)), fetch(`${back}?state=x`, { method: "POST" })];
    const seen = Promise.all(visits).then((pages) => pages.map(({ status }) => status));
    strangers.push(seen);
    void seen.then(() => browser((asked) => ({ code: "c", state: state(asked) }))(url));
  };
  expect(await authorizer(client(endpoint.url), { browse }).header()).toBe("Bearer t");
  expect(await Promise.all(strangers)).toEqual([[404, 404]]);
});

test("what comes back from an earlier attempt is turned away, and the right one waited for", async () => {
  const endpoint = await tokenEndpoint(() => granted("t"));
  const strangers: Promise<number[]>[] = [];
  const browse = (url: string): void => {
    const back = new URL(url).searchParams.get("redirect_uri") ?? "";
    const queries = ["?code=old&state=old", "?code=old", "?error=access_denied&state=old", ""];
    const seen = Promise.all(queries.map(async (query) => (await fetch(back + query)).status));
    strangers.push(seen);
    void seen.then(() => browser((asked) => ({ code: "the-code", state: state(asked) }))(url));
  };
  expect(await authorizer(client(endpoint.url), { browse }).header()).toBe("Bearer t");
  expect(await Promise.all(strangers)).toEqual([[400, 400, 400, 400]]);
  expect(endpoint.asked[0]?.form.get("code")).toBe("the-code");
});

test("nobody is asked to consent again because the token endpoint was not there", async () => {
  const endpoint = await tokenEndpoint((_, count) => (count < 3 ? { status: 503 } : granted("t")));
  let asked = 0;
  const browse = browser((url) => ({ code: `code-${(asked += 1)}`, state: state(url) }));
  const made = authorizer(client(endpoint.url), { browse });
  await made.consent?.();
  for (let i = 0; i < 2; i += 1) await expect(made.header()).rejects.toThrow("it answered 503");
  expect(await made.header()).toBe("Bearer t");
  expect(endpoint.asked.map(({ form }) => form.get("code"))).toEqual(["code-1", "code-1", "code-1"]);
});

test("nobody has to consent where there is a refresh token", () => {
  const url = "http://127.0.0.1:1/token";
  expect(authorizer(client(url))).toHaveProperty("consent");
  expect(authorizer(client(url, { refreshToken: "r" }))).not.toHaveProperty("consent");
});

test("a token without a refresh token is the last", async () => {
  const endpoint = await tokenEndpoint(() => granted("t"));
  let time = 0;
  const browse = browser((url) => ({ code: "c", state: state(url) }));
  const made = authorizer(client(endpoint.url), { browse, clock: { now: () => time } });
  await made.header();
  expect(await made.renew()).toBe(false);
  time = 3_600_000;
  await expect(made.header()).rejects.toThrow(
    `the access token from ${new URL(endpoint.url).host} has expired, and no refresh token came with it: ask for one in the scope (often offline_access)`,
  );
});

describe("it is said why there is no consent:", () => {
  test.each<[string, (url: URL) => Readonly<Record<string, string>>, string]>([
    [
      "somebody refused",
      (url) => ({ error: "access_denied", error_description: "Not\ttoday", state: state(url) }),
      `the browser came back from ${AUTHORIZE} without consent: access_denied ("Not today"); start again, and consent`,
    ],
    [
      "the server refused",
      (url) => ({ error: "invalid_scope", state: state(url) }),
      `the browser came back from ${AUTHORIZE} without consent: invalid_scope; look at what this client may ask for at the authorization server`,
    ],
    [
      "no code",
      (url) => ({ state: state(url) }),
      `the browser came back from ${AUTHORIZE} without a code; is this the authorization endpoint?`,
    ],
  ])("%s", async (_, brings, words) => {
    const pages: Promise<Response>[] = [];
    expect(await failure({ browse: browser(brings, pages) })).toBe(words);
    const page = await pages[0];
    expect([page?.status, await page?.text()]).toEqual([
      400,
      "That did not work. What went wrong stands in the terminal.\n",
    ]);
  });
  test.each<[string, Readonly<Record<string, string>>]>([
    ["another state", { code: "the-code", state: "another" }],
    ["no state", { code: "the-code" }],
    ["another state and a refusal", { error: "access_denied", state: "another" }],
  ])("nobody comes back but with %s", async (_, brings) => {
    const pages: Promise<Response>[] = [];
    const secrets = new Set<string>();
    const words = await failure({ browse: browser(() => brings, pages), browserMs: 100, secrets });
    expect(words).toBe(OTHER_STATE);
    const page = await pages[0];
    expect([page?.status, await page?.text()]).toEqual([
      400,
      "Nobody waits for this, perhaps not any more. Open the address in the terminal.\n",
    ]);
    expect(secrets.has("the-code")).toBe("code" in brings);
  });
  test("somebody comes back with other states again and again", async () => {
    let visits = 0;
    const browse = (url: string): void => {
      const back = new URL(url).searchParams.get("redirect_uri") ?? "";
      const knock = async (): Promise<void> => {
        for (; visits < 100; visits += 1) await fetch(`${back}?state=${visits}`);
      };
      knock().catch(() => {});
    };
    expect(await failure({ browse })).toBe(OTHER_STATE);
    expect(visits).toBeLessThan(25);
  });
  test("nobody comes back", async () => {
    expect(await failure({ browse: () => {}, browserMs: 40 })).toMatch(
      /^nobody came back from https:\/\/as\.test\/authorize within 0\.04 s; does it know http:\/\/127\.0\.0\.1:\d+\/callback as a redirect address of this client\?$/,
    );
  });
  test("the run was interrupted", async () => {
    const stop = new AbortController();
    expect(await failure({ browse: () => stop.abort(), signal: stop.signal })).toBe(
      "the run was interrupted before somebody consented",
    );
    expect(await failure({ browse: () => {}, signal: stop.signal })).toBe(
      "the run was interrupted before somebody consented",
    );
  });
  test("the browser cannot be opened", async () => {
    const browse = (): never => {
      throw new Error("no browser here");
    };
    await expect(authorizer(client("http://127.0.0.1:1/token"), { browse }).header()).rejects.toThrow(
      "no browser here",
    );
  });
  test("nobody can be asked", async () => {
    expect(await failure({})).toBe(
      `somebody has to consent at ${AUTHORIZE} in a browser, or a refresh token has to be given`,
    );
  });
  test("the port is taken", async () => {
    const port = Number((await listen(http.createServer())).split(":")[1]);
    expect(await failure({ browse: () => {} }, { redirectPort: port })).toBe(
      `the browser cannot come back to port ${port} of 127.0.0.1: it is already in use; choose another redirect port`,
    );
  });
  test("there is no such address", async () => {
    expect(await failure({ browse: () => {} }, { authorizationEndpoint: "s3cret" })).toBe(
      "the authorization endpoint is not a URL that begins with http:// or https://",
    );
  });
  test("the code is refused", async () => {
    const endpoint = await tokenEndpoint(() => ({
      status: 400,
      body: { error: "invalid_grant", error_description: "code the-secret-code is used" },
    }));
    const browse = browser((url) => ({ code: "the-secret-code", state: state(url) }));
    const words = await authorizer(client(endpoint.url), { browse }).header().catch(String);
    expect(words).toBe(
      `Error: no access token from ${endpoint.url}: it refused the code with 400 and invalid_grant ("code ***1*** is used"); start again, for a code can be used once and for a short time only`,
    );
  });
});
