import { readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { describe, expect, test } from "vitest";
import { directory, freePort, secureWeb, TOKEN, web } from "./servers.ts";
import { type Running, start, tool } from "./tool.ts";

const html: RequestListener = (_, response) => {
  response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Hello</title>");
};
const stranger: RequestListener = (_, response) => void response.writeHead(401).end();
const silent: RequestListener = () => {};
const pem = (name: string): Buffer => readFileSync(new URL(`../../fixtures/tls/${name}.pem`, import.meta.url));
const against = (url: string, ...more: string[]): string[] => ["--url", url, "--token", TOKEN, ...more];

type Case = [what: string, url: () => Promise<string> | string, says: string, args?: readonly string[]];
const cases: readonly Case[] = [
  ["refuses the connection", async () => `http://127.0.0.1:${await freePort()}/scim`, "refused the connection"],
  ["has a name that nobody knows", () => "https://scim.invalid/v2", "the name scim.invalid cannot be resolved"],
  ["has a certificate that nobody vouches for", () => secureWeb(pem("self-signed")), "is self-signed. Okta needs"],
  ["never answers", () => web(silent), "no answer within 200 ms", ["--timeout", "200"]],
  ["answers with a web page", () => web(html), "answered 200 with a web page: this is no SCIM service"],
  // Waiting does not help there, so nobody waits.
  ["answers 401", () => web(stranger), "answered 401 to the first request: the token is wrong", ["--wait", "300"]],
];

describe("where nothing can be judged, exit code 3 and one line say why: the target", () => {
  test.concurrent.each(cases)("%s", async (_, url, says, args = []) => {
    const target = await url();
    const { code, out, err, junit } = await tool(against(target, ...args));
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toMatch(/^scim-okta-test: the target [^\n]+\n$/);
    expect(err).toContain(says);
    expect(junit, "the report of an earlier run must not be taken for this one").toContain(
      says.replace(/"/g, "&quot;"),
    );
    expect(junit).toMatch(/<error [^>]*type="unfinished"/);
    expect(err + junit).not.toContain(TOKEN);
  });
  test.concurrent("with --verbose what it answered is shown, too, but no token in it", async () => {
    const url = await web((request, response) => {
      const { authorization = "" } = request.headers;
      response.writeHead(302, { location: `https://login.example.com/?t=${encodeURIComponent(authorization)}` });
      response.end(`{"detail":"Log in first","was":"${authorization}"}`);
    });
    const { out, err, junit } = await tool(against(url, "--verbose"));
    expect(out).toContain("GET /Users?startIndex=1&count=2 → 302");
    expect(out).toContain("Log in first");
    expect(err).toContain("login.example.com");
    expect(out + err + junit).not.toContain(TOKEN);
  });
});

describe("--wait", () => {
  test.concurrent("waits for a server that starts late, behind a gateway that is there before", async () => {
    const port = await freePort();
    const running = start(against(`http://127.0.0.1:${port}/scim/v2`, "--wait", "20", "--suite", "connection/test"));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await directory({
      port,
      wrap: (next) => {
        let asked = 0;
        return async (wire) => ((asked += 1) < 3 ? { ...(await next(wire)), status: 503, text: "" } : next(wire));
      },
    });
    const { code, err } = await running.ended;
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
  test.concurrent("ends at once where somebody presses Ctrl-C", async () => {
    const url = await web(() => running.kill("SIGINT"));
    const running: Running = start(against(url, "--wait", "300"));
    const { code, err } = await running.ended;
    expect({ code, err }).toEqual({
      code: 3,
      err: "scim-okta-test: the run was interrupted before the target answered\n",
    });
  });
});
