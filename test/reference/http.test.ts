import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { request } from "undici";
import type { Answer, Wire } from "../../src/model.ts";
import type { Handler } from "../../src/reference/handler.ts";
import { listen, type ListenOptions, type Listening } from "../../src/reference/http.ts";
import { emptyStore, reference } from "../../src/reference/server.ts";
import { answerOf } from "../../src/scim/json.ts";

const open: Listening[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});
async function serving(handlerFor?: (baseUrl: string) => Handler, options?: ListenOptions): Promise<Listening> {
  const listening = await listen(
    handlerFor ?? ((baseUrl) => reference(emptyStore(), { baseUrl, token: "t" })),
    options,
  );
  open.push(listening);
  return listening;
}
const headers = { authorization: "Bearer t", "content-type": "application/scim+json; charset=utf-8" };

/** Remembers what it was asked. */
function listener(): { heard: Wire[]; handlerFor: () => Handler } {
  const heard: Wire[] = [];
  const handler: Handler = async (wire) => {
    heard.push(wire);
    return answerOf(200, { "content-type": "application/scim+json", "x-own": "kept" }, '{"a":"é"}');
  };
  return { heard, handlerFor: () => handler };
}

describe("the server on a socket", () => {
  test("creates, reads and deletes over HTTP, with addresses that work", async () => {
    const { url } = await serving();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/scim\/v2$/);
    const created = await request(`${url}/Users`, {
      method: "POST",
      headers,
      body: JSON.stringify({ userName: "Ądä" }),
    });
    expect(created.statusCode).toBe(201);
    const location = String(created.headers["location"]);
    expect(location.startsWith(`${url}/Users/`)).toBe(true);
    const read = await request(location, { headers });
    expect(read.headers["content-type"]).toBe("application/scim+json");
    expect(await read.body.json()).toMatchObject({ userName: "Ądä", meta: { location } });
    const deleted = await request(location, { method: "DELETE", headers });
    expect(deleted.statusCode).toBe(204);
    expect(await deleted.body.text()).toBe("");
    expect((await request(location, { headers })).statusCode).toBe(404);
  });
  test("hands over method, raw path below the base, headers in order and the body's text", async () => {
    const { heard, handlerFor } = listener();
    const { url } = await serving(handlerFor);
    await request(`${url}/Users?filter=a%20eq+%22x%2By%22&x=`, {
      method: "PATCH",
      headers: ["X-One", "1", "X-Two", "2"],
      body: "é{",
    });
    await request(`${url}?x`, { method: "GET" });
    await request(url, { method: "GET" });
    expect(heard.map(({ method, path, body }) => [method, path, body])).toEqual([
      ["PATCH", "/Users?filter=a%20eq+%22x%2By%22&x=", "é{"],
      ["GET", "?x", undefined],
      ["GET", "", undefined],
    ]);
    expect(heard[0]?.headers).toEqual(
      expect.arrayContaining([
        ["X-One", "1"],
        ["X-Two", "2"],
      ]),
    );
    expect(heard.every((wire) => !("body" in wire) || wire.body !== "")).toBe(true);
  });
  test.each([
    ["gzip,deflate", "gzip"],
    ["GZIP;q=0.5", "gzip"],
    ["*", "gzip"],
    ["identity", undefined],
    ["gzip;q=0, deflate", undefined],
    ["br", undefined],
    [undefined, undefined],
  ])("who accepts the encoding %s gets %s", async (accepted, encoding) => {
    const { url } = await serving(listener().handlerFor);
    const answer = await request(url, { headers: accepted === undefined ? {} : { "accept-encoding": accepted } });
    const bytes = Buffer.from(await answer.body.arrayBuffer());
    expect(answer.headers["content-encoding"]).toBe(encoding);
    expect(Number(answer.headers["content-length"])).toBe(bytes.length);
    expect(answer.headers["vary"]).toBe("accept-encoding");
    expect(answer.headers["x-own"]).toBe("kept");
    const text = encoding === undefined ? bytes : gunzipSync(bytes);
    expect(text.toString("utf8")).toBe('{"a":"é"}');
  });
  test("an empty answer is not compressed into something", async () => {
    const { url } = await serving(() => async () => answerOf(204, {}, ""));
    const answer = await request(url, { headers: { "accept-encoding": "gzip" } });
    expect(answer.headers["content-encoding"]).toBeUndefined();
    expect(await answer.body.text()).toBe("");
  });
  test.each(["/", "/scim", "/scim/v2x/Users", "/scim/v22", "/v2/Users", "/Users"])(
    "there is no SCIM at %s",
    async (path) => {
      const { heard, handlerFor } = listener();
      const { url } = await serving(handlerFor);
      const answer = await request(new URL(path, url), { headers });
      expect(heard).toEqual([]);
      expect(answer.statusCode).toBe(404);
      expect(answer.headers["content-type"]).toBe("application/scim+json");
      expect(await answer.body.json()).toMatchObject({
        schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"],
        status: "404",
      });
    },
  );
  test("the base path can be another, or none", async () => {
    const tenant = await serving(undefined, { path: "/tenants/7/scim/" });
    expect(tenant.url.endsWith("/tenants/7/scim")).toBe(true);
    expect((await request(`${tenant.url}/Users`, { headers })).statusCode).toBe(200);
    const bare = await serving(undefined, { path: "" });
    expect((await request(`${bare.url}/Users`, { headers })).statusCode).toBe(200);
  });
  test("HEAD is answered like GET, without the body; other methods are not SCIM's", async () => {
    const { url } = await serving();
    const head = await request(`${url}/Users`, { method: "HEAD", headers });
    expect(head.statusCode).toBe(200);
    expect(await head.body.text()).toBe("");
    const options = await request(`${url}/Users`, { method: "OPTIONS", headers });
    expect(options.statusCode).toBe(501);
    expect(await options.body.json()).toMatchObject({ status: "501" });
  });
  test("a handler that throws is answered with an error of the server's own", async () => {
    const { url } = await serving(() => () => Promise.reject(new Error("oops")));
    const answer = await request(url);
    expect(answer.statusCode).toBe(500);
    expect(await answer.body.json()).toMatchObject({ status: "500" });
  });
});

describe("a body", () => {
  const big = (bytes: number): string => `{"userName":"${"x".repeat(bytes - 15)}"}`;
  test("of a megabyte is read", async () => {
    const { url } = await serving();
    const answer = await request(`${url}/Users`, { method: "POST", headers, body: big(1_000_000) });
    expect(answer.statusCode).toBe(201);
    await answer.body.dump();
  });
  test("of more is refused, and the next request is served", async () => {
    const { url } = await serving();
    const answer = await request(`${url}/Users`, { method: "POST", headers, body: big(1_000_001) });
    expect(answer.statusCode).toBe(413);
    expect(await answer.body.json()).toMatchObject({ status: "413" });
    const list = await request(`${url}/Users`, { headers });
    expect(await list.body.json()).toMatchObject({ totalResults: 0 });
  });
  test("is counted as it comes, announced or not", async () => {
    const { url } = await serving();
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sending = httpRequest(`${url}/Users`, {
        method: "POST",
        headers: { ...headers, "transfer-encoding": "chunked" },
      });
      sending.on("response", (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sending.on("error", reject);
      for (let chunk = 0; chunk < 12; chunk++) sending.write("x".repeat(100_000));
      sending.end();
    });
    expect(status).toBe(413);
  });
  test("that breaks off does not break the server", async () => {
    const { url } = await serving();
    const { port, pathname } = new URL(url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), "127.0.0.1", () => {
        socket.end(`POST ${pathname}/Users HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{`, () =>
          socket.destroy(),
        );
      });
      socket.on("close", () => resolve());
    });
    expect((await request(`${url}/Users`, { headers })).statusCode).toBe(200);
  });
});

describe("a port", () => {
  test("that is taken is refused in one line", async () => {
    const { url } = await serving();
    const port = Number(new URL(url).port);
    const failure: unknown = await serving(undefined, { port }).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      message: `Cannot listen on 127.0.0.1:${port}: the port is already in use.`,
      code: "EADDRINUSE",
    });
  });
  test("that is none is refused", async () => {
    await expect(serving(undefined, { port: 70_000 })).rejects.toThrow("70000");
  });
  test("is free again after closing, even while a client keeps its connection", async () => {
    const first = await serving();
    await (await request(`${first.url}/Users`, { headers })).body.dump();
    open.length = 0;
    await first.close();
    const again = await serving(undefined, { port: Number(new URL(first.url).port) });
    expect(again.url).toBe(first.url);
  });
  test("is given up while a request still waits for its answer", async () => {
    const never = new Promise<Answer>(() => undefined);
    const waiting = await serving(() => () => never);
    const answer = request(waiting.url).then(
      () => "answered",
      () => "lost",
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    open.length = 0;
    await waiting.close();
    expect(await answer).toBe("lost");
  });
});
