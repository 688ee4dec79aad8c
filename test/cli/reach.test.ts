import { afterAll, describe, expect, test } from "vitest";
import { reach } from "../../src/cli/reach.ts";
import type { Request } from "../../src/model.ts";
import { toWire } from "../../src/okta/wire.ts";
import { transport } from "../../src/transport.ts";
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
): Promise<string | undefined> {
  const line = transport({ baseUrl, timeoutMs });
  opened.push(line);
  return reach({ send: (request: Request) => line.send(toWire(request, "probe", "Bearer t")), waitMs, signal });
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
