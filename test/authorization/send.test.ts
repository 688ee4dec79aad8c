import { afterEach, describe, expect, test } from "vitest";
import { authorizedSend, authorizer } from "../../src/authorization.ts";
import type { Answer, Authentication, Lost, Request, Wire } from "../../src/model.ts";
import { emptyStore, reference } from "../../src/reference/server.ts";
import { listen as serve } from "../../src/reference/http.ts";
import { transport } from "../../src/transport.ts";
import { closeLater, type Endpoint, granted, tokenEndpoint } from "./servers.ts";

const list: Request = { method: "GET", path: "/Users" };
const post: Request = { method: "POST", path: "/Users", body: { schemas: [], userName: "ada" } };

/** The reference server, which admits what stands in `valid` at the moment, and what it was asked. */
async function target(
  valid: Set<string>,
): Promise<{ line: ReturnType<typeof transport>; seen: (string | undefined)[] }> {
  const seen: (string | undefined)[] = [];
  const server = await serve((baseUrl) => {
    const handler = reference(emptyStore(), { baseUrl, token: "inside" });
    return (wire: Wire) => {
      const given = wire.headers.find(([name]) => name === "Authorization")?.[1];
      seen.push(given);
      const admitted = given !== undefined && valid.has(given);
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
  test("keeps a second refusal, and does not try newer ones again and again", async () => {
    const { line, seen } = await target(valid);
    const endpoint = await numbered();
    const send = authorizedSend(line, authorizer(oauth(endpoint)));
    for (let i = 0; i < 3; i += 1) expect(status(await send(list, "okta"))).toBe(401);
    expect(seen).toEqual(["Bearer t1", "Bearer t2", "Bearer t2", "Bearer t2"]);
    // It was accepted in between, so it has been revoked since.
    valid.add("Bearer t2");
    expect(status(await send(list, "okta"))).toBe(200);
    valid.delete("Bearer t2");
    valid.add("Bearer t3");
    expect(status(await send(list, "okta"))).toBe(200);
    expect(endpoint.asked).toHaveLength(3);
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
