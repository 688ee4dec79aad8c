import { createServer } from "node:http";
import { afterAll, describe, expect, test } from "vitest";
import { authorizedSend, authorizer, type AuthorizerOptions } from "../../src/authorization.ts";
import { reach } from "../../src/cli/reach.ts";
import type { Authentication, Request } from "../../src/model.ts";
import { transport } from "../../src/transport.ts";
import { consenting, granted, type Said, tokenEndpoint } from "../authorization/servers.ts";
import { freePort, web } from "./servers.ts";

const opened: { close(): Promise<void> }[] = [];
afterAll(async () => {
  await Promise.all(opened.map((one) => one.close()));
});
function reaching(
  baseUrl: string,
  waitMs: number,
  signal = new AbortController().signal,
  timeoutMs = 2_000,
  authentication: Authentication = { mode: "bearer", token: "t" },
  options: AuthorizerOptions = {},
): Promise<string | undefined> {
  const line = transport({ baseUrl, timeoutMs });
  opened.push(line);
  const credentials = authorizer(authentication, { timeoutMs, ...options });
  const send = authorizedSend(line, credentials);
  return reach({ send: (request: Request) => send(request, "probe"), authorizer: credentials, waitMs, signal });
}

describe("the first answer decides whether there is anything to judge:", () => {
  test.each([
    [403, {}, "", "the target answered 403 to the first request: the token is wrong or may not list users"],
    [404, {}, "", "the target has no /Users here (404): perhaps the path is wrong, which often ends in /scim/v2"],
    [404, { "content-type": "text/html" }, "Nothing here", /answered 404 with a web page: this is no SCIM service/],
    [200, { "content-type": "text/plain" }, " <!DOCTYPE html>", /answered 200 with a web page/],
    [302, { location: "/login" }, "", /^the target answers 302 and points to \/login: give the address where SCIM/],
    [304, {}, "", "the target answers 304: give the address where SCIM itself is served"],
    [307, { location: "https://elsewhere.example.com/" }, "", /answers 307 and points to https:\/\/elsewhere/],
    [200, { "content-type": "application/json" }, "{}", undefined],
    [500, { "content-type": "application/json" }, "{}", undefined],
    [503, {}, "", undefined],
  ])("%i %o %s", async (status, headers, body, says) => {
    const url = await web((_, response) => void response.writeHead(status, headers).end(body));
    const why = await reaching(url, 0);
    if (says instanceof RegExp) expect(why).toMatch(says);
    else expect(why).toBe(says);
  });
});

describe("patience", () => {
  test("ends when it is over", async () => {
    const began = Date.now();
    const why = await reaching(`http://127.0.0.1:${await freePort()}`, 600);
    expect(why).toMatch(/^the target did not answer within 0\.6 s: .* refused the connection$/);
    expect(Date.now() - began).toBeLessThan(2_000);
  });
  test("ends in the middle of a request, and names one limit only", async () => {
    const began = Date.now();
    expect(await reaching(await web(() => {}), 150)).toBe("the target did not answer within 0.15 s");
    expect(Date.now() - began).toBeLessThan(1_500);
  });
  test("outlasts requests that time out, and names one limit only", async () => {
    const url = await web(() => {});
    expect(await reaching(url, 200, undefined, 20)).toBe("the target did not answer within 0.2 s");
  });
  test("ends with the run", async () => {
    const interruption = new AbortController();
    const url = await web(() => interruption.abort());
    expect(await reaching(url, 60_000, interruption.signal)).toBe("the run was interrupted before the target answered");
  });
  test("does not even begin where the run is over", async () => {
    expect(await reaching("http://127.0.0.1:1", 0, AbortSignal.abort())).toMatch(/interrupted/);
  });
  test("is for those who are not there yet, not for those who refuse", async () => {
    const asked: string[] = [];
    const url = await web((request, response) => {
      asked.push(request.url ?? "");
      response.writeHead(asked.length < 2 ? 502 : 401).end();
    });
    expect(await reaching(url, 60_000)).toMatch(/answered 401/);
    expect(asked).toEqual(["/scim/v2/Users?startIndex=1&count=2", "/scim/v2/Users?startIndex=1&count=2"]);
  });
});

const known = { clientId: "a", clientSecret: "b", clientAuthentication: "post" } as const;
const client = (tokenEndpointUrl: string): Authentication => ({
  mode: "client-credentials",
  tokenEndpoint: tokenEndpointUrl,
  ...known,
});
const users = (): Promise<string> => web((_, response) => void response.writeHead(200).end("{}"));
const none = (): AbortSignal => new AbortController().signal;

describe("the first token", () => {
  const bad: Said = { status: 401, body: { error: "invalid_client" } };
  test("is waited for where nobody is there who gives it", async () => {
    const port = await freePort();
    const server = createServer((_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(granted("t").body));
    });
    opened.push({ close: async () => void server.close() });
    setTimeout(() => server.listen(port, "127.0.0.1"), 50);
    expect(await reaching(await users(), 5_000, none(), 2_000, client(`http://127.0.0.1:${port}/token`))).toBe(
      undefined,
    );
  });
  test("is waited for where a gateway is there already", async () => {
    const endpoint = await tokenEndpoint((_, count) => (count === 1 ? { status: 503 } : granted("t")));
    expect(await reaching(await users(), 5_000, none(), 2_000, client(endpoint.url))).toBe(undefined);
    expect(endpoint.asked).toHaveLength(2);
  });
  test("is waited for until the time is over", async () => {
    const url = `http://127.0.0.1:${await freePort()}/token`;
    expect(await reaching(await users(), 100, none(), 2_000, client(url))).toMatch(
      /^tried for 0\.1 s: no access token from http:\S+: 127\.0\.0\.1:\d+ refused the connection$/,
    );
    expect(await reaching(await users(), 100, none(), 2_000, client(await web(() => {})))).toBe(
      "no access token came within 0.1 s",
    );
  });
  test("is not waited for where nobody said so", async () => {
    const url = `http://127.0.0.1:${await freePort()}/token`;
    expect(await reaching(await users(), 0, none(), 2_000, client(url))).toMatch(
      /^no access token from .* refused the/,
    );
    expect(await reaching(await users(), 0, none(), 20, client(await web(() => {})))).toMatch(
      /^no access token from .*: no answer within 20 ms$/,
    );
  });
  test.each<[string, Said, RegExp]>([
    ["refused", bad, /^no access token from \S+ it refused the client credentials with 401 and invalid_client; check/],
    ["none", { status: 302, location: "https://login.test/?a=b" }, /302 and points to https:\/\/login\.test\/; is/],
    ["a failure", { status: 500 }, /^no access token from \S+ it answered 500; look at the log/],
  ])("is not waited for where the answer is %s", async (_, said, words) => {
    const endpoint = await tokenEndpoint(() => said);
    expect(await reaching(await users(), 60_000, none(), 2_000, client(endpoint.url))).toMatch(words);
    expect(endpoint.asked).toHaveLength(1);
  });
  test("and a second are tried where the target refuses them", async () => {
    const given: (string | undefined)[] = [];
    const url = await web(({ headers }, response) => {
      given.push(headers.authorization);
      response.writeHead(401).end();
    });
    const endpoint = await tokenEndpoint((_, count) => granted(`t${count}`));
    expect(await reaching(url, 60_000, none(), 2_000, client(endpoint.url))).toMatch(
      /^the target refused the token and the one fetched anew \(401\): they may lack a scope/,
    );
    expect(given).toEqual(["Bearer t1", "Bearer t2"]);
  });
});

describe("somebody is sent to a browser", () => {
  const app = (tokenEndpointUrl: string): Authentication => ({
    mode: "authorization-code",
    tokenEndpoint: tokenEndpointUrl,
    ...known,
    authorizationEndpoint: "https://as.test/authorize",
    redirectPort: 0,
  });
  test("only where there is a target", async () => {
    const browse = (): never => expect.fail("nobody should be asked");
    const url = `http://127.0.0.1:${await freePort()}`;
    const why = reaching(url, 0, none(), 2_000, app("http://127.0.0.1:1/token"), { browse });
    expect(await why).toMatch(/^the target did not answer: .* refused the connection$/);
  });
  test("once it has answered anything, and takes the time it needs", async () => {
    const heard: (string | undefined)[] = [];
    const url = await web(({ headers: { authorization } }, response) => {
      heard.push(authorization);
      response.writeHead(authorization === undefined ? 404 : 200).end("{}");
    });
    const endpoint = await tokenEndpoint((_, count) => (count === 1 ? { status: 503 } : granted("t")));
    let asked = 0;
    const browse = (question: string): void => {
      asked += 1;
      expect(heard).toEqual([undefined]);
      setTimeout(consenting, 350, question);
    };
    expect(await reaching(url, 300, none(), 2_000, app(endpoint.url), { browse })).toBe(undefined);
    expect(heard).toEqual([undefined, "Bearer t"]);
    expect([asked, endpoint.asked.length]).toEqual([1, 2]);
  });
  test("and it is said why nobody consented", async () => {
    const late = reaching(await users(), 60_000, none(), 2_000, app("http://127.0.0.1:1/token"), {
      browse: () => {},
      browserMs: 20,
    });
    expect(await late).toMatch(/^nobody came back from https:\/\/as\.test\/authorize within 0\.02 s/);
    const stop = new AbortController();
    const closed = new AbortController();
    const options = { browse: () => stop.abort(), signal: closed.signal };
    const interrupted = reaching(await users(), 0, stop.signal, 2_000, app("http://127.0.0.1:1/token"), options);
    expect(await interrupted).toBe("the run was interrupted before somebody consented");
    closed.abort();
  });
});
