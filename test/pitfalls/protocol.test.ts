import { createServer, type Server } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { parseBaseUrl, targetOf } from "../../src/base-url.ts";
import type { Answer } from "../../src/model.ts";
import { toWire } from "../../src/okta/wire.ts";
import { type Layer, said, withError, withHeaders, withText } from "../../src/reference/layers/layer.ts";
import { anything, on } from "../../src/reference/layers/when.ts";
import { quirks } from "../../src/reference/quirks/index.ts";
import { emptyStore, reference } from "../../src/reference/server.ts";
import { answerOf, isArray, isObject } from "../../src/scim/json.ts";
import { operationsIn } from "../../src/scim/bulk.ts";
import { BULK_REQUEST, PATCH_OP, USER } from "../../src/scim/urns.ts";
import { transport } from "../../src/transport.ts";
import { baseUrl, token } from "../reference/directory.ts";
import { bothKinds, rehearse, requests, sendTo } from "../rehearsal.ts";
import { unmetWith } from "./judged.ts";

const quirk = (id: string): Layer => {
  const found = quirks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no quirk ${id}`);
  return (next, store) => found.wrap(next, store);
};
const asItIs: Layer = (next) => next;
const errors = (change: Parameters<typeof withError>[1]): Layer => said(anything, (one) => withError(one, change));
const protocol = { suites: ["rfc-protocol"] };
const connection = { suites: ["connection"] };
const bulk = { suites: ["rfc-bulk"] };
const me = { suites: ["rfc-me"] };

describe("P79: the status of an Error is a string", () => {
  test("the three digits of the answer pass", async () => {
    expect(await unmetWith(asItIs, connection)).toEqual([]);
  });
  test("a number is caught, though it is the right one", async () => {
    expect(await unmetWith(quirk("error-status-integer"), connection)).toEqual(["must error-status"]);
  });
  test("so is another status than that of the answer", async () => {
    const always403 = errors((error) => ({ ...error, status: "403" }));
    expect(await unmetWith(always403, protocol)).toEqual(["must error-status-matches"]);
  });
});

describe("P80: scimType and detail are optional", () => {
  test("an Error without either passes, where no rule names a scimType", async () => {
    expect(await unmetWith(quirk("errors-terse"), protocol)).toEqual([]);
  });
  test("a duplicate has to say uniqueness", async () => {
    const silent = errors(({ scimType: _scimType, ...error }) => error);
    expect(await unmetWith(silent, { suites: ["assign"] })).toEqual(["must duplicate-scim-type"]);
  });
  test("a wrong one is told of, and fails nothing", async () => {
    expect(await unmetWith(quirk("malformed-as-conflict"), protocol)).toEqual(["should malformed-scim-type"]);
  });
});

describe("P81: later RFCs add to the keywords of scimType", () => {
  const saying = (scimType: string): Layer =>
    said(anything, (answer) => (answer.status === 404 ? withError(answer, (one) => ({ ...one, scimType })) : answer));
  test.each(["invalidCursor", "expiredCursor", "invalidCount", "sensitive"])("%s passes", async (scimType) => {
    expect(await unmetWith(saying(scimType), protocol)).toEqual([]);
  });
  test("one of nobody's is told of", async () => {
    expect(await unmetWith(saying("resourceNotFound"), protocol)).toEqual(["should scim-type-known"]);
  });
});

describe("P82: gateways have errors of their own", () => {
  const plain = (answer: Answer): Answer =>
    withHeaders(withText(answer, "<html>no</html>"), { "content-type": "text/html" });
  test("a 401 that is no SCIM Error is a should", async () => {
    const gateway = said(anything, (answer) => (answer.status === 401 ? plain(answer) : answer));
    expect(await unmetWith(gateway, connection)).toEqual(["should gateway-error-body"]);
  });
  test("a 404 of an id, which only the service knows, is a must", async () => {
    const service = said(on("GET /Users/{id}"), (answer) => (answer.status === 404 ? plain(answer) : answer));
    expect(await unmetWith(service, connection)).toEqual(["must error-body"]);
  });
});

describe("P83: a 401 names its schemes", () => {
  test("any of them passes", async () => {
    const basic = said(anything, (answer) =>
      answer.status === 401 ? withHeaders(answer, { "www-authenticate": "Basic" }) : answer,
    );
    expect(await unmetWith(basic, connection)).toEqual([]);
  });
  test("none is a should, which Okta does not mind", async () => {
    expect(await unmetWith(quirk("auth-no-www-authenticate"), connection)).toEqual(["should www-authenticate"]);
  });
});

describe("P84: the type of a body", () => {
  const labelled = (type: string): Layer =>
    said(anything, (answer) => (answer.text === "" ? answer : withHeaders(answer, { "content-type": type })));
  test.each(["application/scim+json; charset=UTF-8", 'Application/SCIM+JSON;charset="utf-8"'])(
    "%s passes",
    async (type) => {
      expect(await unmetWith(labelled(type), protocol)).toEqual([]);
    },
  );
  test("application/json is a should, but for whoever has asked for it", async () => {
    expect(await unmetWith(labelled("application/json"), connection)).toEqual(["should scim-content-type"]);
    const asked = said(
      ({ headers }) => headers.some(([name, value]) => name === "Accept" && value === "application/json"),
      (answer) => withHeaders(answer, { "content-type": "application/json" }),
    );
    expect(await unmetWith(asked, protocol)).toEqual([]);
  });
  test("anything else is a must, and so is another charset", async () => {
    expect(await unmetWith(labelled("text/html"), connection)).toEqual(["must content-type"]);
    expect(await unmetWith(labelled("application/scim+json; charset=latin1"), protocol)).toEqual(["must body-charset"]);
  });
});

describe("P85: Accept is a MUST for one type and a SHOULD for the other", () => {
  test("scim+json that is refused fails", async () => {
    expect(await unmetWith(quirk("accept-scim-json-406"), connection)).toContain("must users-listed");
  });
  test("json that is refused is a should", async () => {
    expect(await unmetWith(quirk("accept-json-406"), protocol)).toEqual(["should accept-json"]);
  });
  test("a body in json that is refused is no more than worth a word: no RFC demands it", async () => {
    expect(await unmetWith(quirk("content-type-json-415"), protocol)).toEqual(["may json-body-accepted"]);
  });
});

describe("P86: a method that is not supported", () => {
  const answering = (status: number): Layer =>
    said(
      ({ method, path }) => method === "POST" && /^\/Users\/[^.]/.test(path),
      (answer) => withError({ ...answer, status }, (error) => ({ ...error, status: String(status) })),
    );
  test.each([405, 501, 404])("%i passes", async (status) => {
    expect(await unmetWith(answering(status), protocol)).toEqual([]);
  });
  test("500 fails", async () => {
    expect(await unmetWith(answering(500), protocol)).toEqual(["must unsupported-method-refused"]);
  });
});

describe("P87: limits to the number of requests", () => {
  test("a 429 is asked again, and nobody is accused of it", async () => {
    const seen = new Set<string>();
    const limited: Layer = (next) => async (wire) => {
      const once = `${wire.method} ${wire.path}`;
      if (seen.has(once)) return next(wire);
      seen.add(once);
      return answerOf(429, { "retry-after": "1" }, "");
    };
    expect(await unmetWith(limited, protocol)).toEqual([]);
    expect(seen.size).toBeGreaterThan(10);
  });
});

describe("P88: development goes without TLS", () => {
  test.each(["http://localhost:8080/scim/v2", "http://127.0.0.1/scim", "http://scim.test/"])("%s passes", (url) => {
    expect(parseBaseUrl(url)).toBeInstanceOf(URL);
  });
  test("what is no web address does not", () => {
    expect(parseBaseUrl("ftp://scim.example.com")).toHaveProperty("error");
  });
});

describe("P89: a base URL has any shape", () => {
  const to = (url: string): string => targetOf(new URL(url), "/Users?count=1");
  test.each([
    ["https://example.com", "/Users?count=1"],
    ["https://example.com/scim/v2", "/scim/v2/Users?count=1"],
    ["https://example.com/scim/v2/", "/scim/v2/Users?count=1"],
    ["https://example.com/tenants/a%20b/scim", "/tenants/a%20b/scim/Users?count=1"],
    ["https://example.com/scim?tenant=7", "/scim/Users?tenant=7&count=1"],
  ])("%s: its path stays, and what is asked for stands behind it", (url, target) => {
    expect(to(url)).toBe(target);
  });
  test("what a version is, is asked for below it", async () => {
    const handler = reference(emptyStore(), { baseUrl, token });
    const { exchanges } = await rehearse(sendTo(handler), { suites: ["rfc-protocol/unknown-version"] });
    expect(requests(exchanges)).toContain("GET /v99/Users?startIndex=1&count=1");
    expect(await unmetWith(quirk("unknown-version-ignored"), protocol)).toEqual(["should unknown-version-refused"]);
  });
});

describe("P90: a redirect keeps method and body", () => {
  let server: Server | undefined;
  afterEach(() => server?.close());
  const served = (status: number): Promise<{ url: string; heard: string[] }> => {
    const heard: string[] = [];
    server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        heard.push(`${request.method} ${request.url} ${body}`);
        const moved = request.url === "/scim/Users";
        response.writeHead(moved ? status : 201, moved ? { location: "/new/Users" } : {}).end("{}");
      });
    });
    return new Promise((resolve) => {
      server?.listen(0, "127.0.0.1", () => {
        const address = server?.address();
        const port = typeof address === "object" && address !== null ? address.port : 0;
        resolve({ url: `http://127.0.0.1:${port}/scim`, heard });
      });
    });
  };
  const list = toWire({ method: "GET", path: "/Users" }, "okta", "Bearer x");
  const create = toWire({ method: "POST", path: "/Users", body: { userName: "ada" } }, "okta", "Bearer x");

  test.each([307, 308])("%i is followed by the same POST, to where a GET was led before", async (status) => {
    const { url, heard } = await served(status);
    const line = transport({ baseUrl: url });
    await line.send(list);
    expect(await line.send(create)).toMatchObject({ status: 201 });
    expect(heard.slice(2)).toEqual([`POST /scim/Users ${create.body}`, `POST /new/Users ${create.body}`]);
    await line.close();
  });
  test.each([301, 302, 303])("%i is handed back, and no POST becomes a GET", async (status) => {
    const { url, heard } = await served(status);
    const line = transport({ baseUrl: url });
    expect(await line.send(create)).toMatchObject({ status });
    expect(heard).toHaveLength(1);
    await line.close();
  });
});

describe("P100: /Me is optional", () => {
  test.each(["me-offered", "me-redirected"])("%s passes, and so does 501", async (id) => {
    expect(await unmetWith(quirk(id), me)).toEqual([]);
    expect(await unmetWith(asItIs, me)).toEqual([]);
  });
  test("404 is worth a word and no more", async () => {
    expect(await unmetWith(quirk("me-unknown"), me)).toEqual(["may me-status"]);
  });
  test("an answer that says it is at /Me is a should", async () => {
    const alias = said(
      ({ path }) => path === "/Me",
      () => answerOf(200, { "content-type": "application/scim+json", location: "/scim/Me" }, '{"id":"1"}'),
    );
    expect(await unmetWith(alias, me)).toEqual(["should me-location"]);
  });
});

describe("P102: the status of an operation is a string, whatever one sentence says", () => {
  test("a string passes", async () => {
    expect(await unmetWith(asItIs, bulk)).toEqual([]);
  });
  test.each(["bulk-status-as-object", "bulk-status-as-number"])("%s is a should, and is understood", async (id) => {
    expect(await unmetWith(quirk(id), bulk)).toEqual(["should bulk-status-text"]);
  });
});

describe("P103: a bulk request of which everything failed is answered 200", () => {
  test("200 passes", async () => {
    expect(await unmetWith(asItIs, bulk)).toEqual([]);
  });
  test("another status is a must", async () => {
    expect(await unmetWith(quirk("bulk-all-failed-400"), bulk)).toEqual(["must bulk-status"]);
  });
});

describe("P104: the RFC's own example of a bulk request is no JSON", () => {
  test.each(bothKinds)(
    "what goes out is, and each create holds a resource with the URN of resources (%s)",
    async (kind) => {
      const handler = reference(emptyStore(), { baseUrl, token });
      const { exchanges } = await rehearse(sendTo(handler), { kind, suites: ["rfc-bulk"] });
      const sent = exchanges.map(({ request }) => request).filter(({ path }) => path === "/Bulk");
      expect(sent.length).toBeGreaterThan(5);
      for (const request of sent) {
        const body: unknown = JSON.parse(toWire(request, "probe", "").body ?? "");
        expect(body).toMatchObject({ schemas: [BULK_REQUEST], Operations: expect.any(Array) });
      }
      const operations = sent.flatMap((request) => operationsIn(request) ?? []);
      const creates = operations.filter(({ method, path }) => method === "POST" && path === "/Users");
      expect(creates.length).toBeGreaterThan(3);
      for (const { data } of creates) expect(data).toMatchObject({ schemas: expect.arrayContaining([USER]) });
    },
  );
  test("a change inside of a bulk request is a whole PATCH message", async () => {
    const handler = reference(emptyStore(), { baseUrl, token });
    const headers = [["Authorization", `Bearer ${token}`]] as const;
    const made = await handler({
      method: "POST",
      path: "/Users",
      headers,
      body: JSON.stringify({ schemas: [USER], userName: "ada" }),
    });
    const id = isObject(made.json) ? String(made.headers["location"]).replace(/^.*\//, "") : "";
    const change = (data: unknown): Promise<Answer> =>
      handler({
        method: "POST",
        path: "/Bulk",
        headers,
        body: JSON.stringify({
          schemas: [BULK_REQUEST],
          Operations: [{ method: "PATCH", path: `/Users/${id}`, data }],
        }),
      });
    const operations = [{ op: "replace", path: "title", value: "Dr." }];
    const statuses = async (data: unknown): Promise<unknown> => {
      const { json } = await change(data);
      const all = isObject(json) ? json["Operations"] : [];
      return isArray(all) && isObject(all[0]) ? all[0]["status"] : undefined;
    };
    expect(await statuses({ schemas: [PATCH_OP], Operations: operations })).toBe("200");
    expect(await statuses(operations)).toBe("400");
  });
});
