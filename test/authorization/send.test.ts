import { createServer } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { authorizedSend, authorizer } from "../../src/authorization.ts";
import type { Answer, Authentication, Lost, Request, TokenClient, Wire } from "../../src/model.ts";
import { emptyStore, reference } from "../../src/reference/server.ts";
import { listen as serve } from "../../src/reference/http.ts";
import { transport } from "../../src/transport.ts";
import { closeLater, consenting, type Endpoint, granted, listen, tokenEndpoint } from "./servers.ts";

const list: Request = { method: "GET", path: "/Users" };
const post: Request = { method: "POST", path: "/Users", body: { schemas: [], userName: "ada" } };

/** The reference server, which admits what stands in `valid` at the moment, and what it was asked. */
async function target(
  valid: Set<string>,
  refuses: (wire: Wire) => boolean = () => false,
): Promise<{ line: ReturnType<typeof transport>; seen: (string | undefined)[] }> {
  const seen: (string | undefined)[] = [];
  const server = await serve((baseUrl) => {
    const handler = reference(emptyStore(), { baseUrl, token: "inside" });
    return (wire: Wire) => {
      const given = wire.headers.find(([name]) => name === "Authorization")?.[1];
      seen.push(given);
      const admitted = given !== undefined && valid.has(given) && !refuses(wire);
      return handler({ ...wire, headers: admitted ? [["Authorization", "Bearer inside"]] : [] });
    };
  });
  closeLater(() => server.close());
  const line = transport({ baseUrl: server.url });
  closeLater(line.close);
  return { line, seen };
}
const oauth = ({ url }: Endpoint): Authentication => ({
  mode: "client-credentials",
  tokenEndpoint: url,
  clientId: "a",
  clientSecret: "b",
  clientAuthentication: "post",
});
const numbered = (): Promise<Endpoint> => tokenEndpoint((_, count) => granted(`t${count}`));
const LOST_TWICE = {
  lost: "unauthorized",
  why: "the target refused the token and the one fetched anew (401): they may lack a scope, or come from a server that it does not trust",
};
const status = (came: Answer | Lost): unknown => ("status" in came ? came.status : came);
const valid = new Set<string>();
afterEach(() => valid.clear());

describe("a request with the run's credentials", () => {
  test("has them", async () => {
    const { line, seen } = await target(valid.add("Token abc"));
    const send = authorizedSend(line, authorizer({ mode: "header", value: "Token abc" }));
    expect(status(await send(list, "okta"))).toBe(200);
    expect(seen).toEqual(["Token abc"]);
  });
  test("is sent once more with newer ones where they are refused", async () => {
    const { line, seen } = await target(valid.add("Bearer t2"));
    const send = authorizedSend(line, authorizer(oauth(await numbered())));
    expect(status(await send(post, "okta"))).toBe(201);
    expect(seen).toEqual(["Bearer t1", "Bearer t2"]);
  });
  test("is lost where the newer ones are refused wherever they are shown, and does not try others again and again", async () => {
    const { line, seen } = await target(valid);
    const endpoint = await numbered();
    const send = authorizedSend(line, authorizer(oauth(endpoint)));
    for (let i = 0; i < 3; i += 1) expect(await send(post, "okta")).toEqual(LOST_TWICE);
    // In the third, users are listed, as whoever is let in may do.
    expect(seen).toEqual(["Bearer t1", "Bearer t2", "Bearer t2", "Bearer t2", "Bearer t2"]);
    // It was accepted in between, so it has been revoked since.
    valid.add("Bearer t2");
    expect(status(await send(list, "okta"))).toBe(200);
    valid.delete("Bearer t2");
    valid.add("Bearer t3");
    expect(status(await send(list, "okta"))).toBe(200);
    expect(endpoint.asked).toHaveLength(3);
  });
  test.each<[string, (wire: Wire) => boolean, Request]>([
    ["endpoint", ({ path }) => path.startsWith("/Groups"), { method: "GET", path: "/Groups?startIndex=1&count=2" }],
    ["method", ({ method }) => method === "POST", post],
  ])("keeps a second refusal where only this %s is refused", async (_, refuses, request) => {
    const { line, seen } = await target(valid.add("Bearer t1").add("Bearer t2"), refuses);
    const endpoint = await numbered();
    const send = authorizedSend(line, authorizer(oauth(endpoint)));
    expect(status(await send(list, "okta"))).toBe(200);
    for (let i = 0; i < 3; i += 1) {
      expect(status(await send(request, "okta"))).toBe(401);
      expect(status(await send(list, "okta"))).toBe(200);
    }
    expect(endpoint.asked).toHaveLength(2);
    // Users are listed, as whoever is let in may do, to know what a refusal is about.
    expect(seen.slice(0, 6)).toEqual(["Bearer t1", "Bearer t1", "Bearer t2", "Bearer t2", "Bearer t2", "Bearer t2"]);
    // What is withdrawn later is withdrawn everywhere.
    valid.clear();
    expect(await send(request, "okta")).toEqual(LOST_TWICE);
    expect(await send(list, "okta")).toEqual(LOST_TWICE);
    expect(endpoint.asked).toHaveLength(3);
  });
  test("fetches one token for each kind of request that is refused, however they alternate", async () => {
    for (let i = 1; i < 20; i += 1) valid.add(`Bearer t${i}`);
    const { line } = await target(valid, ({ path }) => path.startsWith("/Groups"));
    const endpoint = await numbered();
    const send = authorizedSend(line, authorizer(oauth(endpoint)));
    for (let i = 0; i < 5; i += 1) {
      expect(status(await send({ method: "GET", path: "/Groups/1" }, "okta"))).toBe(401);
      expect(status(await send({ method: "DELETE", path: "/Groups/1" }, "okta"))).toBe(401);
    }
    expect(endpoint.asked).toHaveLength(3);
  });
  test("keeps a second refusal where nobody says whether it is about the credentials", async () => {
    const server = createServer(({ url = "", socket }, response) => {
      if (url.startsWith("/Groups")) response.writeHead(401).end();
      else socket.destroy();
    });
    const line = transport({ baseUrl: `http://${await listen(server)}` });
    closeLater(line.close);
    const send = authorizedSend(line, authorizer(oauth(await numbered())));
    expect(status(await send({ method: "GET", path: "/Groups" }, "okta"))).toBe(401);
  });
  test("is lost where the token is refused everywhere and cannot be renewed", async () => {
    const endpoint = await tokenEndpoint(() => granted("t1"));
    const consented: Authentication = {
      ...(oauth(endpoint) as TokenClient),
      mode: "authorization-code",
      authorizationEndpoint: "https://as.test/authorize",
      redirectPort: 0,
    };
    const groups = ({ path }: Wire): boolean => path.startsWith("/Groups");
    const { line, seen } = await target(valid.add("Bearer t1"), groups);
    const send = authorizedSend(line, authorizer(consented, { browse: consenting }));
    expect(status(await send(list, "okta"))).toBe(200);
    expect(status(await send({ method: "GET", path: "/Groups" }, "okta"))).toBe(401);
    valid.clear();
    const lost = {
      lost: "unauthorized",
      why: `the access token from ${new URL(endpoint.url).host} was refused by the target (401), and no refresh token came with it: ask for one in the scope (often offline_access)`,
    };
    expect(await send(post, "okta")).toEqual(lost);
    expect(await send(list, "okta")).toEqual(lost);
    // Users are listed to know what the refusals are about, until that is known.
    expect(seen).toHaveLength(6);
  });
  test("keeps the refusal where there are no newer ones", async () => {
    const { line, seen } = await target(valid);
    expect(status(await authorizedSend(line, authorizer({ mode: "bearer", token: "x" }))(list, "okta"))).toBe(401);
    expect(seen).toHaveLength(1);
  });
  test("shares newer ones with all others that were refused", async () => {
    const { line } = await target(valid.add("Bearer t2"));
    const endpoint = await numbered();
    const send = authorizedSend(line, authorizer(oauth(endpoint)));
    const came = await Promise.all(Array.from({ length: 10 }, () => send(list, "okta")));
    expect(came.map(status)).toEqual(Array(10).fill(200));
    expect(endpoint.asked).toHaveLength(2);
  });
  test("is lost, with the reason, where there are none to be had", async () => {
    const { line, seen } = await target(valid);
    const endpoint = await tokenEndpoint((_, count) =>
      count === 1 ? granted("t1") : { status: 401, body: { error: "invalid_client" } },
    );
    const send = authorizedSend(line, authorizer(oauth(endpoint)));
    const lost = {
      lost: "unauthorized",
      why: expect.stringMatching(/^no access token from .* invalid_client; check /),
    };
    expect(await send(list, "okta")).toEqual(lost);
    expect(await send(list, "okta")).toEqual(lost);
    expect(seen).toEqual(["Bearer t1", "Bearer t1"]);
    // The second time, the reason is known already.
    expect(endpoint.asked).toHaveLength(2);
  });
});

describe("a request with other credentials", () => {
  test("has wrong ones or none, and is never renewed", async () => {
    const { line, seen } = await target(valid);
    const endpoint = await numbered();
    const send = authorizedSend(line, authorizer(oauth(endpoint)));
    expect(status(await send({ ...list, credentials: "wrong" }, "probe"))).toBe(401);
    expect(status(await send({ ...list, credentials: "none" }, "probe"))).toBe(401);
    expect(seen).toEqual(["Bearer scim-okta-test-wrong-token", undefined]);
    // Once, to know of which scheme the wrong ones are to be.
    expect(endpoint.asked).toHaveLength(1);
  });
  test("has those that are to replace the run's", async () => {
    const { line, seen } = await target(valid.add("Bearer new"));
    const [old, next] = ["old", "new"].map((token) => authorizer({ mode: "bearer", token }));
    const send = authorizedSend(line, old ?? expect.fail(), next);
    expect(status(await send({ ...list, credentials: "next" }, "okta"))).toBe(200);
    expect(status(await send(list, "okta"))).toBe(401);
    expect(seen).toEqual(["Bearer new", "Bearer old"]);
  });
  test("is lost where nobody gave those", async () => {
    const { line } = await target(valid);
    const send = authorizedSend(line, authorizer({ mode: "bearer", token: "old" }));
    expect(await send({ ...list, credentials: "next" }, "okta")).toEqual({
      lost: "unauthorized",
      why: "there are no second credentials that could replace those of the run",
    });
  });
});
