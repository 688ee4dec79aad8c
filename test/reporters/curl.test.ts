import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Request, Sender } from "../../src/model.ts";
import { toWire } from "../../src/okta/wire.ts";
import { curl } from "../../src/reporters/curl.ts";
import { redactor } from "../../src/reporters/redact.ts";
import { create, exchange } from "./sample.ts";
import { wild } from "./strings.ts";

const base = "https://scim.example.com/scim/v2";
const line = (request: Request, by: Sender = "okta", target = base): string =>
  curl(exchange(1, request, by), { target }, (text) => text);
/** What a POSIX shell hands to curl. */
function handed(command: string): readonly string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\n${command}`;
  const env = { PATH: process.env["PATH"] ?? "", SCIM_TOKEN: `t'o"k $e\\n` };
  return execFileSync("sh", ["-c", script], { env, encoding: "utf8" }).split("\0").slice(0, -1);
}
function after(option: string, args: readonly string[]): readonly string[] {
  return args.flatMap((arg, index) => (args[index - 1] === option ? [arg] : []));
}

const get: Request = { method: "GET", path: "/Users?startIndex=1&count=2" };
const patch: Request = { method: "PATCH", path: "/Users/7", body: { schemas: [], Operations: [{ op: "replace" }] } };

test("the line is short to read and whole", () => {
  expect(line(patch)).toMatchInlineSnapshot(
    `"curl -sSi --globoff --compressed -X PATCH 'https://scim.example.com/scim/v2/Users/7' -H 'Accept: application/scim+json' -H 'Accept-Charset: utf-8' -H 'Content-Type: application/scim+json; charset=utf-8' -H 'User-Agent: Okta SCIM Client 1.0.0' -H "Authorization: Bearer $SCIM_TOKEN" -H 'Accept-Encoding: gzip,deflate' --data-raw '{"schemas":[],"Operations":[{"op":"replace"}]}'"`,
  );
});

test("an address that nobody could paste is counted, not shown", () => {
  const long = line({ method: "GET", path: `/Users/${"x".repeat(100_000)}` });
  expect(long).toBe("curl # not shown: an address of 100,039 characters");
});

describe("a shell reads from the line", () => {
  test.each<[string, Request, Sender]>([
    ["a GET", get, "okta"],
    ["a write of Okta's", patch, "okta"],
    ["a probe", patch, "probe"],
    ["a create with an apostrophe in a name", create, "okta"],
    ["a DELETE without body", { method: "DELETE", path: "/Groups/7" }, "okta"],
  ])("the headers, the method and the body of %s", (_, request, by) => {
    const wire = toWire(request, by, `Bearer t'o"k $e\\n`);
    const args = handed(line(request, by));
    expect(after("-H", args)).toEqual(wire.headers.map(([name, value]) => `${name}: ${value}`));
    expect(after("-X", args)).toEqual(request.method === "GET" ? [] : [request.method]);
    expect(after("--data-raw", args)).toEqual(wire.body === undefined ? [] : [wire.body]);
    expect(args).toContain(base + request.path);
  });
  test("any body and any path as they were sent", () => {
    fc.assert(
      fc.property(wild, fc.webQueryParameters(), (name, query) => {
        const request: Request = { method: "PUT", path: `/Users/o'neill?x=1&${query}`, body: { userName: name } };
        const args = handed(line(request));
        expect(JSON.parse(after("--data-raw", args).join(""))).toEqual(JSON.parse(JSON.stringify(request.body)));
        expect(args).toContain(`${base}/Users/o'neill?x=1&${query}`);
      }),
      { numRuns: 40 },
    );
  });
});

test("the base URL's own query comes before the request's", () => {
  expect(handed(line(get, "okta", "https://h:8443/scim/?tenant=7"))).toContain(
    "https://h:8443/scim/Users?tenant=7&startIndex=1&count=2",
  );
});
test("wrong credentials are repeated as such, and none as none", () => {
  expect(handed(line({ ...get, credentials: "wrong" }, "probe"))).toContain(
    "Authorization: Bearer scim-okta-test-wrong-token",
  );
  expect(line({ ...get, credentials: "none" }, "probe")).not.toContain("Authorization");
});
test("secrets stay out of it, in the address and in the body", () => {
  const secret = "a'secret & more";
  const request: Request = {
    method: "POST",
    path: `/Users?x=${encodeURIComponent(secret)}`,
    body: { a: secret, password: "x" },
  };
  const args = handed(curl(exchange(1, request), { target: base }, redactor([secret])));
  expect(args).toContain(`${base}/Users?x=***1***`);
  expect(after("--data-raw", args)).toEqual(['{"a":"***1***","password":"***2***"}']);
});
test("a body that no shell takes is named, not printed", () => {
  const request: Request = { ...patch, body: { userName: "x".repeat(20_000) } };
  expect(line(request)).toMatch(/--data @body\.json # not shown: 20,015 characters$/);
});
test("it is one line, whatever is in it", () => {
  fc.assert(
    fc.property(wild, (text) => {
      expect(line({ ...patch, body: text })).toMatch(/^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u);
    }),
  );
});
test("the Authorization is the shell's to fill in, in the scheme of the run", () => {
  const get: Request = { method: "GET", path: "/Users" };
  const shownFor = (authentication: "bearer" | "basic" | "header" | "client-credentials", request = get): string =>
    curl(exchange(1, request), { target: base, authentication }, (text) => text);
  expect(shownFor("header")).toContain('-H "Authorization: $SCIM_AUTHORIZATION"');
  expect(shownFor("basic")).toContain('-H "Authorization: Basic $SCIM_BASIC"');
  expect(shownFor("client-credentials")).toContain('-H "Authorization: Bearer $SCIM_TOKEN"');
  expect(shownFor("basic", { ...get, credentials: "wrong" })).toContain("'Authorization: Basic ");
});
