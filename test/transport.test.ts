import { once } from "node:events";
import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import net, { type Socket } from "node:net";
import tls from "node:tls";
import { setImmediate as nextTurn } from "node:timers/promises";
import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { Answer, Lost, Wire } from "../src/model.ts";
import { parseBaseUrl, transport, type Transport, type TransportOptions } from "../src/transport.ts";
import { lostBeforeHeaders } from "../src/transport/lost.ts";

const open: (() => unknown)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

/** Listens on a free port until the test is over; answers its host and port. */
async function listen(server: net.Server | tls.Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket.on("error", () => {})));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  open.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const address = server.address();
  return typeof address === "object" && address !== null ? `127.0.0.1:${address.port}` : "";
}
/** An HTTP server that leaves every byte to the test: `answer` is called with each complete request. */
const raw = (answer: (socket: Socket, request: string) => unknown): Promise<string> =>
  listen(
    net.createServer({ noDelay: true }, (socket) => {
      let heard = "";
      socket.on("data", (bytes) => {
        heard += bytes.toString("latin1");
        const [head = "", body] = heard.split("\r\n\r\n");
        if (body === undefined || body.length < Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)) return;
        const request = heard;
        heard = "";
        answer(socket, request);
      });
    }),
  );
const saying = (bytes: string | Buffer): Promise<string> => raw((socket) => socket.end(bytes));
const end = (socket: Socket): unknown => socket.end();
const reset = (socket: Socket): unknown => socket.resetAndDestroy();
/** A complete answer that keeps the connection open. */
const answerText = (body: string | Buffer, ...headers: string[]): Buffer =>
  Buffer.concat([
    Buffer.from(["HTTP/1.1 200 OK", `Content-Length: ${Buffer.byteLength(body)}`, ...headers, "", ""].join("\r\n")),
    Buffer.from(body),
  ]);

function connect(baseUrl: string, options: Omit<TransportOptions, "baseUrl"> = {}): Transport {
  const made = transport({ baseUrl, timeoutMs: 2_000, ...options });
  open.push(() => made.close());
  return made;
}
const get = (path: string, ...headers: [string, string][]): Wire => ({ method: "GET", path, headers });
const ask = (host: string, options?: Omit<TransportOptions, "baseUrl">): Promise<Answer | Lost> =>
  connect(`http://${host}`, options).send(get("/Users"));
const gzip = (body: string | Buffer): Promise<string> =>
  raw((socket) => socket.write(answerText(gzipSync(body), "Content-Encoding: gzip")));

describe("a request on the wire", () => {
  const sent = async (wire: Wire, base = ""): Promise<string> => {
    let bytes = "";
    const host = await raw((socket, request) => {
      bytes = request;
      socket.write(answerText("{}"));
    });
    await connect(`http://${host}${base}`).send(wire);
    return bytes.replace(host, "HOST");
  };

  it("has its headers in their order and case, between those of the HTTP stack", async () => {
    const headers = [
      ["Accept", "application/scim+json"],
      ["Accept-Charset", "utf-8"],
      ["Content-Type", "application/scim+json; charset=utf-8"],
      ["User-Agent", "Okta SCIM Client 1.0.0"],
      ["AUTHORIZATION", "Bearer abc"],
      ["Accept-Encoding", "gzip,deflate"],
    ] as const;
    expect(await sent({ method: "POST", path: "/Users", headers, body: '{"a":"é"}' })).toBe(
      [
        "POST /Users HTTP/1.1",
        "host: HOST",
        "connection: keep-alive",
        "Accept: application/scim+json",
        "Accept-Charset: utf-8",
        "Content-Type: application/scim+json; charset=utf-8",
        "User-Agent: Okta SCIM Client 1.0.0",
        "AUTHORIZATION: Bearer abc",
        "Accept-Encoding: gzip,deflate",
        "content-length: 10",
        "",
        Buffer.from('{"a":"é"}').toString("latin1"),
      ].join("\r\n"),
    );
  });

  it("has no header of its own but host and connection where there is no body", async () => {
    const bare = "HTTP/1.1\r\nhost: HOST\r\nconnection: keep-alive\r\n\r\n";
    expect(await sent(get("/Users"))).toBe(`GET /Users ${bare}`);
    expect(await sent({ method: "DELETE", path: "/Groups/1", headers: [] })).toBe(`DELETE /Groups/1 ${bare}`);
  });

  it.each([
    ["", "/Users", "/Users"],
    ["/", "/Users", "/Users"],
    ["", "", "/"],
    ["/scim/v2", "/Users?count=1", "/scim/v2/Users?count=1"],
    ["/scim/v2/", "/Users", "/scim/v2/Users"],
    ["/scim2/app?connection=x", "/Users", "/scim2/app/Users?connection=x"],
    [
      "/app/?connection=x&y=%20",
      "/Users?filter=a%20eq%20%22b%3F%22",
      "/app/Users?connection=x&y=%20&filter=a%20eq%20%22b%3F%22",
    ],
    ["/app", "/Users?filter=why?&count=1", "/app/Users?filter=why?&count=1"],
    ["/app", "/Users/../Groups/%2E%2E/%2e/a'b~c", "/app/Users/../Groups/%2E%2E/%2e/a'b~c"],
  ])("below the base URL %j asks for %j as %j", async (base, path, target) => {
    expect((await sent(get(path), base)).split(" ")[1]).toBe(target);
  });

  it("goes out over the connection of the one before", async () => {
    const server = http.createServer((_, response) => response.end("{}"));
    let connections = 0;
    server.on("connection", () => connections++);
    const { send } = connect(`http://${await listen(server)}`);
    await send(get("/Users"));
    await send({ method: "POST", path: "/Users", headers: [], body: "{}" });
    await send({ method: "DELETE", path: "/Users/1", headers: [] });
    await send(get("/Users"));
    expect(connections).toBe(1);
  });

  it("goes out over a new one where that was idle for more than a second", async () => {
    // It promises nothing, as most do: the client has to know when to let go.
    const server = http.createServer((_, response) => response.end("{}"));
    server.keepAliveTimeout = 0;
    let connections = 0;
    server.on("connection", () => connections++);
    const { send } = connect(`http://${await listen(server)}`);
    await send(get("/Users"));
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await send(get("/Users"));
    expect(connections).toBe(2);
  });

  it("does not wait for another that is under way", async () => {
    const waiting: Socket[] = [];
    const host = await raw((socket) => {
      waiting.push(socket);
      if (waiting.length === 8) for (const each of waiting) each.write(answerText("{}"));
    });
    const { send } = connect(`http://${host}`);
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(get("/Users"))));
    expect(answers.map((answer) => "status" in answer && answer.status)).toEqual(Array(8).fill(200));
  });

  it("survives a server that closes each connection without saying so", async () => {
    const host = await raw((socket) => socket.end(answerText("{}")));
    const { send } = connect(`http://${host}`);
    for (let i = 0; i < 20; i++) expect(await send(get("/Users"))).toMatchObject({ status: 200 });
  });

  it.each([
    ["a header value with a line break", get("/Users", ["Authorization", "Bearer s3cret\n"])],
    ["a path with a blank", get("/Users/a b")],
  ])("is refused, without repeating the secret, where it is %s", async (_, wire) => {
    const error = await connect("http://127.0.0.1:1").send(wire).catch(String);
    expect(error).toMatch(/^InvalidArgumentError: invalid/);
    expect(error).not.toContain("s3cret");
  });
});

describe("an answer", () => {
  it("has lower-case header names, repeated values joined, the text, its JSON and its duration", async () => {
    const host = await raw((socket) =>
      setTimeout(
        () => socket.write(answerText('{"id":"é"}', "X-One: 1", "x-one: 2", "__proto__: a", "Constructor: b")),
        20,
      ),
    );
    const answer = await ask(host);
    expect(answer).toEqual({
      status: 200,
      headers: Object.fromEntries([
        ["content-length", "11"],
        ["x-one", "1, 2"],
        ["__proto__", "a"],
        ["constructor", "b"],
      ]),
      text: '{"id":"é"}',
      json: { id: "é" },
      ms: expect.any(Number),
    });
    expect("ms" in answer && answer.ms).toBeGreaterThanOrEqual(15);
  });

  it("joins even a repeated __proto__", async () => {
    const answer = await ask(await saying(answerText("", "__proto__: a", "__proto__: b")));
    expect("headers" in answer && Object.entries(answer.headers)).toContainEqual(["__proto__", "a, b"]);
  });

  it("is measured until its body is read", async () => {
    const host = await raw((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{");
      setTimeout(() => socket.write("}"), 40);
    });
    const answer = await ask(host);
    expect(answer).toMatchObject({ json: {} });
    expect("ms" in answer && answer.ms).toBeGreaterThanOrEqual(35);
  });

  it("may be HTML, and is then no JSON", async () => {
    const html = "<html><body>502 Bad Gateway</body></html>";
    const host = await listen(
      http.createServer((_, response) => response.writeHead(502, { "content-type": "text/html" }).end(html)),
    );
    expect(await ask(host)).toMatchObject({
      status: 502,
      headers: { "content-type": "text/html" },
      text: html,
      json: undefined,
    });
  });

  it("may be a 204 without a body, even where it claims an encoding", async () => {
    const host = await saying("HTTP/1.1 204 No Content\r\nContent-Encoding: gzip\r\n\r\n");
    expect(await ask(host)).toMatchObject({ status: 204, text: "", json: undefined });
  });

  it("may end with the connection, as in HTTP/1.0", async () => {
    expect(await ask(await saying("HTTP/1.0 200 OK\r\n\r\n{}"))).toMatchObject({ status: 200, json: {} });
  });

  it("may follow early hints", async () => {
    const host = await saying(
      Buffer.concat([Buffer.from("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"), answerText("{}")]),
    );
    expect(await ask(host)).toMatchObject({ status: 200, headers: { "content-length": "2" } });
  });

  it("keeps a byte order mark, which JSON does not allow", async () => {
    expect(await ask(await saying(answerText("\uFEFF{}")))).toMatchObject({ text: "\uFEFF{}", json: undefined });
  });

  it("shows bytes that are no UTF-8 as replacement characters", async () => {
    const body = Buffer.from([0x22, 0xe9, 0x22]);
    expect(await ask(await saying(answerText(body)))).toMatchObject({ text: '"\uFFFD"' });
  });

  const body = JSON.stringify({ id: "1", filler: "é".repeat(1000) });
  it.each([
    ["gzip", gzipSync(body)],
    ["X-GZIP", gzipSync(body)],
    ["deflate", deflateSync(body)],
    ["deflate", deflateRawSync(body)],
    ["identity", Buffer.from(body)],
    ["deflate, gzip", gzipSync(deflateSync(body))],
  ])("is decompressed: %s", async (encoding, bytes) => {
    expect(await ask(await saying(answerText(bytes, `Content-Encoding: ${encoding}`)))).toMatchObject({ text: body });
  });

  const chunked = (bytes: Buffer): Buffer =>
    Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from("\r\n0\r\n\r\n")]);
  it("is the same however the network cuts it up", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1 }), fc.array(fc.nat(200)), async (text, cuts) => {
        const head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n";
        const bytes = Buffer.concat([Buffer.from(head), chunked(gzipSync(JSON.stringify({ text })))]);
        const ends = [...cuts.toSorted((a, b) => a - b), bytes.length];
        const host = await raw(async (socket) => {
          for (const [i, cut] of ends.entries()) {
            socket.write(bytes.subarray(ends[i - 1] ?? 0, cut));
            await nextTurn();
          }
        });
        expect(await ask(host)).toMatchObject({ status: 200, json: { text } });
      }),
      { numRuns: 30 },
    );
  });

  it("may be exactly as large as the limit", async () => {
    const text = "x".repeat(1000);
    expect(await ask(await saying(answerText(text)), { maxBodyBytes: 1000 })).toMatchObject({ text });
    expect(await ask(await gzip(text), { maxBodyBytes: 1000 })).toMatchObject({ text });
  });
});

describe("a redirect", () => {
  /** A server whose /old redirects; records what it was asked. */
  const redirecting = async (status: number, location: string): Promise<{ host: string; seen: string[] }> => {
    const seen: string[] = [];
    const server = http.createServer((request, response) => {
      let text = "";
      request
        .on("data", (chunk) => (text += chunk))
        .on("end", () => {
          seen.push(`${request.method} ${request.url} ${request.headers.authorization} ${text}`);
          if (request.url?.startsWith("/old")) response.writeHead(status, { location }).end("moved");
          else response.end('{"here":true}');
        });
    });
    return { host: await listen(server), seen };
  };
  const post: Wire = { method: "POST", path: "/old?a=1", headers: [["Authorization", "Bearer s3cret"]], body: "{}" };

  const look: Wire = { method: "GET", path: "/old?filter=x", headers: [] };

  it.each([307, 308])("%i within the origin is followed with method, headers and body", async (status) => {
    const { host, seen } = await redirecting(status, "/new?b=2");
    const { send } = connect(`http://${host}`);
    await send(look);
    expect(await send(post)).toMatchObject({ status: 200, json: { here: true } });
    expect(seen.slice(2)).toEqual(["POST /old?a=1 Bearer s3cret {}", "POST /new?b=2 Bearer s3cret {}"]);
  });

  describe.each(["POST", "PUT", "PATCH", "DELETE"] as const)("of a write (%s)", (method) => {
    /** Sends everything on that comes to /Users/1, each method to a place of its own. */
    const leading = async (places: Readonly<Record<string, string>>): Promise<{ host: string; seen: string[] }> => {
      const seen: string[] = [];
      const server = http.createServer((request, response) => {
        const { method: asked = "", url = "" } = request;
        seen.push(`${asked} ${url}`);
        const location = url.startsWith("/Users/1") ? places[asked] : undefined;
        if (location === undefined) response.end("{}");
        else response.writeHead(308, { location }).end("moved");
      });
      return { host: await listen(server), seen };
    };
    const write: Wire = { method, path: "/Users/1", headers: [] };
    const read: Wire = { method: "GET", path: "/Users/1?attributes=userName", headers: [] };

    it("to where nothing was read is handed back, and nothing is done there", async () => {
      for (const before of [[], [read]]) {
        const { host, seen } = await leading({ [method]: "/Users/2" });
        const { send } = connect(`http://${host}`);
        for (const one of before) await send(one);
        expect(await send(write)).toMatchObject({ status: 308, text: "moved" });
        expect(seen.filter((one) => one.includes("/Users/2"))).toEqual([]);
      }
    });
    it("to another place than that of the last reading is handed back", async () => {
      const places: Record<string, string> = { GET: "/eu/Users/1", [method]: "/Users/2" };
      const { host, seen } = await leading(places);
      const { send } = connect(`http://${host}`);
      await send(read);
      expect(await send(write)).toMatchObject({ status: 308 });
      places["GET"] = "/Users/2";
      await send(read);
      expect(await send(write)).toMatchObject({ status: 200 });
      delete places["GET"];
      await send(read);
      expect(await send(write)).toMatchObject({ status: 308 });
      expect(seen.filter((one) => one === `${method} /Users/2`)).toHaveLength(1);
    });
    it("to another query than its own, or that of the reading, is handed back", async () => {
      const { host, seen } = await leading({ GET: "/by?id=1", [method]: "/by?id=2" });
      const { send } = connect(`http://${host}`);
      await send(read);
      expect(await send(write)).toMatchObject({ status: 308 });
      expect(seen.filter((one) => one.startsWith(method) && one.includes("/by"))).toEqual([]);
    });
  });

  it("may be relative to the path that was asked for", async () => {
    const { host, seen } = await redirecting(307, "../v2/Users");
    await connect(`http://${host}`).send(get("/old/v1/Users"));
    expect(seen.at(-1)).toContain("GET /old/v2/Users ");
  });

  it("to another origin is handed back, and the other origin hears nothing", async () => {
    const other = await redirecting(200, "");
    const { host, seen } = await redirecting(307, `http://${other.host}/new`);
    const { send } = connect(`http://${host}`);
    for (const one of [look, post]) {
      expect(await send(one)).toMatchObject({
        status: 307,
        headers: { location: `http://${other.host}/new` },
        text: "moved",
      });
    }
    expect(seen).toHaveLength(2);
    expect(other.seen).toEqual([]);
  });

  it.each([
    [301, "/new"],
    [302, "/new"],
    [303, "/new"],
    [200, "/new"],
    [307, "http://[/"],
    [307, "https://127.0.0.1/new"],
    [307, "mailto:a@example.com"],
  ])("%i to %s is handed back", async (status, location) => {
    const { host, seen } = await redirecting(status, location);
    const { send } = connect(`http://${host}`);
    for (const one of [look, post]) expect(await send(one)).toMatchObject({ status, text: "moved" });
    expect(seen).toHaveLength(2);
  });

  it("is handed back where it names no place", async () => {
    expect(await ask(await saying("HTTP/1.1 307 Moved\r\nContent-Length: 0\r\n\r\n"))).toMatchObject({ status: 307 });
  });

  it("is followed five times, not for ever", async () => {
    const { host, seen } = await redirecting(308, "/old");
    const { send } = connect(`http://${host}`);
    expect(await send(look)).toMatchObject({ status: 308 });
    expect(seen).toHaveLength(6);
    expect(await send(post)).toMatchObject({ status: 308 });
    expect(seen).toHaveLength(12);
  });

  it("does not start the time limit anew", async () => {
    const host = await raw((socket) => {
      setTimeout(() => socket.write("HTTP/1.1 307 On\r\nLocation: /on\r\nContent-Length: 0\r\n\r\n"), 30);
    });
    expect(await ask(host, { timeoutMs: 80 })).toEqual({ lost: "timeout", why: "no answer within 80 ms" });
  });
});

describe("no answer", () => {
  const timeout = { lost: "timeout", why: "no answer within 100 ms" };

  it("because the port is closed", async () => {
    const server = net.createServer();
    const host = await listen(server);
    server.close();
    await once(server, "close");
    expect(await ask(host)).toEqual({ lost: "unreachable", why: `${host} refused the connection` });
    const localhost = host.replace("127.0.0.1", "localhost");
    expect(await ask(localhost)).toEqual({ lost: "unreachable", why: `${localhost} refused the connection` });
  });

  it("because the name does not exist", async () => {
    expect(await ask("x.invalid")).toEqual({ lost: "unreachable", why: "the name x.invalid cannot be resolved" });
  });

  it.each([
    ["closed before", "", end],
    ["reset before", "", reset],
    ["closed inside", "HTTP/1.1 200 OK\r\nContent-", end],
    ["reset inside", "HTTP/1.1 200 OK\r\nContent-", reset],
  ])("because the connection is %s the headers", async (_, bytes, close) => {
    const host = await raw((socket) => socket.write(bytes, () => close(socket)));
    expect(await ask(host)).toEqual({
      lost: "unreachable",
      why: `${host} closed the connection before the headers of an answer were complete`,
    });
  });

  it("because the server never answers", async () => {
    expect(await ask(await raw(() => {}), { timeoutMs: 100 })).toEqual(timeout);
  });

  it.each([
    ["headers", "HTTP/1.1 200 OK\r\nX-Slow: "],
    ["body", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"],
  ])("within the limit where the %s drip in, byte by byte", async (_, start) => {
    const host = await raw((socket) => {
      socket.write(start);
      const drip = setInterval(() => socket.write("a"), 20);
      socket.on("close", () => clearInterval(drip));
    });
    const started = performance.now();
    expect(await ask(host, { timeoutMs: 100 })).toEqual(timeout);
    expect(performance.now() - started).toBeLessThan(300);
  });

  it("within the limit where the connection itself, with TLS, does not come about", async () => {
    const host = await listen(net.createServer());
    expect(await connect(`https://${host}`, { timeoutMs: 100 }).send(get("/Users"))).toEqual(timeout);
  });

  it("does not spoil the next request", async () => {
    let asked = 0;
    const host = await raw((socket) => ++asked > 1 && socket.write(answerText("{}")));
    const { send } = connect(`http://${host}`, { timeoutMs: 100 });
    expect(await send(get("/Users"))).toEqual(timeout);
    expect(await send(get("/Users"))).toMatchObject({ status: 200 });
  });

  it("because the transport was closed meanwhile", async () => {
    const host = await raw(() => void made.close());
    const made = connect(`http://${host}`);
    expect(await made.send(get("/Users"))).toMatchObject({ lost: "unreachable" });
    expect(await made.send(get("/Users"))).toEqual({
      lost: "unreachable",
      why: `the connection to ${host} was given up before an answer came`,
    });
  });
});

describe("an answer that breaks the protocol", () => {
  const protocol = (why: string): Lost => ({ lost: "protocol", why });
  const head = "HTTP/1.1 200 OK\r\n";

  it.each([
    ["is closed", "Content-Length: 10\r\n\r\nabc", end, "3 of 10"],
    ["is closed, as it said,", "Connection: close\r\nContent-Length: 10\r\n\r\nabc", end, "3 of 10"],
    ["is reset", "Content-Length: 10\r\n\r\nabc", reset, "3 of 10"],
    ["is closed between chunks", "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", end, "3"],
    ["is closed in a chunk", "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc", end, "3"],
  ])("is one whose connection %s inside the body", async (_, rest, close, bytes) => {
    const host = await raw((socket) => socket.write(head + rest, () => setTimeout(() => close(socket), 10)));
    expect(await ask(host)).toEqual(protocol(`the connection broke off inside the body, after ${bytes} bytes`));
  });

  it("is one whose chunks are malformed", async () => {
    const host = await saying(`${head}Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nzz\r\n`);
    expect(await ask(host)).toEqual(
      protocol("the body is not valid HTTP/1.1 after 3 bytes (Invalid character in chunk size)"),
    );
  });

  const noHttp = (reason: string): RegExp => new RegExp(`^what \\S+ answered is not HTTP/1\\.1 \\(${reason}\\)`);
  it.each([
    ["of another protocol", "SSH-2.0-OpenSSH_9.6\r\n", noHttp(".+")],
    ["with a control character in a header", `${head}X: s3cret\0\r\n\r\n`, noHttp("Invalid header value char")],
    [
      "whose length is no number",
      `${head}Content-Length: s3cret\r\n\r\n`,
      noHttp("Invalid character in Content-Length"),
    ],
    [
      "with a malformed header after its length",
      `${head}Content-Length: 3\r\ns3 cret\0: 1\r\n\r\n`,
      noHttp("malformed headers"),
    ],
    ["with huge headers", `${head}X: ${"s3cret".repeat(3000)}\r\n\r\n`, /are larger than 16384 bytes$/],
    ["that continues unasked", "HTTP/1.1 100 Continue\r\n\r\n", /for which no request asked$/],
    [
      "that switches protocols unasked",
      "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n",
      /for which no request asked$/,
    ],
  ])("is one %s", async (_, bytes, why) => {
    const lost = await ask(await saying(bytes));
    expect(lost).toEqual({ lost: "protocol", why: expect.stringMatching(why) });
    expect(JSON.stringify(lost)).not.toContain("s3cret");
  });

  it("is an answer or lost, whatever its bytes", async () => {
    const lines = [
      "HTTP/1.1 200 OK\r\n",
      "HTTP/1.1 307 On\r\n",
      "Content-Length: 3\r\n",
      "Location: //\r\n",
      "\r\n",
      "3\r\n",
    ];
    const codings = ["Transfer-Encoding: chunked\r\n", "Content-Encoding: gzip\r\n"];
    const noise = fc.uint8Array({ maxLength: 5 }).map((bytes) => Buffer.from(bytes).toString("latin1"));
    const piece = fc.oneof(fc.constantFrom(...lines, ...codings), noise);
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const got = await ask(await saying(Buffer.from(pieces.join(""), "latin1")));
        expect("lost" in got ? got.lost : "answer").toMatch(/^(answer|unreachable|protocol)$/);
      }),
      { numRuns: 60 },
    );
  });

  it("may be TLS, which is said", async () => {
    const alert = Buffer.from([0x15, 3, 1, 0, 2, 2, 0x16]);
    expect(await ask(await saying(alert))).toMatchObject({
      why: expect.stringMatching(/; if it speaks TLS, its URL begins with https:\/\/$/),
    });
  });

  it("is one that is too large, however it was sent", async () => {
    const why = protocol("the body of the answer is larger than 1000 bytes");
    const limit = { maxBodyBytes: 1000 };
    expect(await ask(await saying(answerText("x".repeat(1001))), limit)).toEqual(why);
    expect(await ask(await gzip("x".repeat(1001)), limit)).toEqual(why);
    const endless = await listen(
      http.createServer((_, response) => {
        const more = (): void => {
          if (response.write("x".repeat(500))) setImmediate(more);
          else response.once("drain", more);
        };
        more();
      }),
    );
    expect(await ask(endless, limit)).toEqual(why);
  });

  it("is a small body that inflates beyond 10 MB", async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(11_000_000)));
    expect(bomb.length).toBeLessThan(1000);
    expect(await ask(await saying(answerText(bomb, "Content-Encoding: gzip, gzip")))).toEqual(
      protocol("the body of the answer is larger than 10000000 bytes"),
    );
  });

  it.each([
    ["gzip", "cut off", gzipSync('{"id":"1"}').subarray(0, 20)],
    ["deflate", "cut off", deflateSync('{"id":"1"}').subarray(0, 10)],
    ["gzip", "plain text", Buffer.from('{"id":"1"}')],
    ["deflate", "plain text", Buffer.from('{"id":"1"}')],
  ])("is one that claims to be %s and is %s", async (coding, _, body) => {
    expect(await ask(await saying(answerText(body, `Content-Encoding: ${coding}`)))).toEqual(
      protocol(`Content-Encoding says ${coding}, but the body of ${body.length} bytes is not, or is cut off`),
    );
  });

  it("is one in a coding that was not offered", async () => {
    expect(await ask(await saying(answerText("x", "Content-Encoding: br")))).toEqual(
      protocol("Content-Encoding names another coding than gzip and deflate, which were offered"),
    );
  });

  it("does not spoil the next request", async () => {
    let asked = 0;
    const host = await raw((socket) =>
      socket.write(++asked > 1 ? answerText("{}") : "HTTP/1.1 204 No Content\r\n\r\na body that must not be"),
    );
    const { send } = connect(`http://${host}`);
    expect(await send(get("/Users"))).toMatchObject({ status: 204, text: "" });
    expect(await send(get("/Users"))).toMatchObject({ status: 200 });
  });
});

describe("TLS", () => {
  const pem = (name: string): Buffer => readFileSync(new URL(`../fixtures/tls/${name}.pem`, import.meta.url));
  const serving = (name: string): Promise<string> =>
    listen(https.createServer({ key: pem(name), cert: pem(name) }, (_, response) => response.end("{}")));
  const asked = (host: string): Promise<Answer | Lost> => connect(`https://${host}`).send(get("/Users"));

  it("is lost with a self-signed certificate, and says what to do", async () => {
    const host = await serving("self-signed");
    expect(await asked(host)).toEqual({
      lost: "tls",
      why:
        `the certificate of ${host} is self-signed. Okta needs a publicly trusted one; to test with your own ` +
        "authority, name its PEM file in the environment variable NODE_EXTRA_CA_CERTS",
    });
  });

  it("is lost with an expired certificate", async () => {
    const host = await serving("expired");
    expect(await asked(host)).toEqual({
      lost: "tls",
      why: `the certificate of ${host} has expired; renew it, for Okta will not connect either`,
    });
  });

  it("is lost with a certificate for another name", async () => {
    const host = await serving("self-signed");
    const socket = tls.connect({ port: Number(host.split(":")[1]), host: "127.0.0.1", ca: pem("self-signed") });
    const [error] = await once(socket, "error").catch((failure: unknown) => [failure]);
    expect(lostBeforeHeaders(error, new URL(`https://${host}`))).toEqual({
      lost: "tls",
      why: `the certificate of ${host} is for another name; get one for this name, for Okta will not connect either`,
    });
  });

  it("is lost with a server that does not speak it", async () => {
    const host = await listen(http.createServer());
    expect(await asked(host)).toEqual({
      lost: "tls",
      why: `${host} does not speak TLS; if it is a plain HTTP server, its URL begins with http://`,
    });
  });

  it("is lost with a server that hangs up during the handshake", async () => {
    const host = await listen(net.createServer((socket) => socket.once("data", () => socket.destroy())));
    expect(await asked(host)).toEqual({
      lost: "tls",
      why: `${host} closed the connection during the TLS handshake`,
    });
  });

  it("is lost where no version is shared", async () => {
    const options = { key: pem("expired"), cert: pem("expired"), maxVersion: "TLSv1.1", minVersion: "TLSv1" } as const;
    expect(await asked(await listen(https.createServer(options)))).toMatchObject({
      lost: "tls",
      why: expect.stringMatching(/^TLS with \S+ failed \(\w+\)$/),
    });
  });
});

describe("a base URL", () => {
  const fault = (text: string): unknown => {
    const parsed = parseBaseUrl(text);
    return "error" in parsed ? parsed.error : parsed.href;
  };
  const example = "it should look like https://scim.example.com/scim/v2";

  it.each([
    ["https://scim.example.com/scim/v2", "https://scim.example.com/scim/v2"],
    [" http://[::1]:8080/app?connection=x\n", "http://[::1]:8080/app?connection=x"],
    ["", `the base URL is empty; ${example}`],
    ["scim.example.com/scim/v2", `the base URL does not begin with http:// or https://; ${example}`],
    ["localhost:8080", `the base URL does not begin with http:// or https://; ${example}`],
    ["ftp://scim.example.com", `the base URL does not begin with http:// or https://; ${example}`],
    ["https://scim.example.com:99999", `the base URL is not a valid URL; ${example}`],
    ["https://", `the base URL is not a valid URL; ${example}`],
    [
      "https://okta:s3cret@scim.example.com",
      `the base URL contains credentials, which are given with --token instead; ${example}`,
    ],
    [
      "https://:s3cret@scim.example.com",
      `the base URL contains credentials, which are given with --token instead; ${example}`,
    ],
    ["https://scim.example.com/#users", `the base URL contains a fragment (#), which no request carries; ${example}`],
  ])("%j is read as %j", (text, expected) => {
    expect(fault(text)).toBe(expected);
  });

  it("that is none makes no transport", () => {
    expect(() => transport({ baseUrl: "nonsense" })).toThrow(new TypeError(String(fault("nonsense"))));
  });
});
