/** What becomes of a run whose token the target does not let in any more, or not everywhere. */
import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import type { Resource, Wire } from "../../src/model.ts";
import { listen as serve } from "../../src/reference/http.ts";
import { emptyStore, reference } from "../../src/reference/server.ts";
import { type Running, start, tool } from "../cli/tool.ts";
import { changed, play, type Played } from "../integrations/play.ts";
import { closeLater, type Endpoint, granted, listen, tokenEndpoint } from "../authorization/servers.ts";

/** The reference server, which refuses what it is told to, whatever the token. */
async function target(refuses: (wire: Wire, count: number) => boolean): Promise<string> {
  let heard = 0;
  const server = await serve((baseUrl) => {
    const handler = reference(emptyStore(), { baseUrl, token: "inside" });
    return (wire: Wire) => {
      heard += 1;
      const known = wire.headers.some(([name, value]) => name === "Authorization" && /^Bearer t\d+$/.test(value));
      const admitted = known && !refuses(wire, heard);
      return handler({ ...wire, headers: admitted ? [["Authorization", "Bearer inside"]] : [] });
    };
  });
  closeLater(() => server.close());
  return server.url;
}
const numbered = (): Promise<Endpoint> => tokenEndpoint((_, count) => granted(`t${count}`));
const authentication = (url: string): Resource => ({
  mode: "client-credentials",
  tokenEndpoint: url,
  clientId: "okta",
  clientSecret: { env: "CLIENT_SECRET" },
});
const env = { CLIENT_SECRET: "the-secret-of-the-client" };
const run = (url: string, endpoint: Endpoint, suites: readonly string[]): Promise<Played> =>
  play(changed("okta-wizard", { authentication: authentication(endpoint.url) }, env), { url, suites });
const REFUSED = "the target refused the token and the one fetched anew (401)";

describe("a run whose token is refused", () => {
  test.each([5, 8, 12, 13, 14, 15, 16, 17, 25])(
    "everywhere from request %i on asks for one more, ends, and blames nothing else",
    async (first) => {
      const endpoint = await numbered();
      const { report, exit, verdicts } = await run(await target((_, count) => count >= first), endpoint, [
        "assign",
        "group-life",
      ]);
      expect(report.endedEarly).toContain(REFUSED);
      expect(verdicts.filter(({ outcome }) => outcome === "unmet")).toEqual([]);
      expect(exit).toBe(3);
      expect(endpoint.asked).toHaveLength(2);
    },
  );
  test("for groups alone goes on, and this is what it finds", async () => {
    const endpoint = await numbered();
    const refuses = ({ path }: Wire): boolean => path.startsWith("/Groups");
    const { report, exit, verdicts } = await run(await target(refuses), endpoint, ["assign", "group-life"]);
    expect(report.endedEarly).toBe(undefined);
    expect(exit).toBe(1);
    expect(report.leftovers).toEqual([]);
    expect(verdicts.filter(({ suite, outcome }) => suite === "assign" && outcome === "unmet")).toEqual([]);
    const found = verdicts.flatMap(({ findings }) => findings.map(({ actual }) => actual));
    expect(found.filter((actual) => /\b401\b/.test(actual))).not.toEqual([]);
    expect(endpoint.asked.length).toBeLessThan(5);
  });
});

describe("the command line", () => {
  const file = (endpoint: string): string => JSON.stringify({ kind: "aiw", authentication: authentication(endpoint) });
  const told = (url: string, endpoint: string, ...more: string[]): ReturnType<typeof tool> =>
    tool(["--app", "app.json", "--url", url, ...more], { env, files: { "app.json": file(endpoint) } });

  test("says that a second token was tried for the very first request", async () => {
    const endpoint = await numbered();
    const { code, err } = await told(await target(() => true), endpoint.url);
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining(`scim-okta-test: ${REFUSED}: `) });
  });
  test.each([
    ["--timeout", "150", "no answer within 150 ms"],
    ["--wait", "1", "no access token came within 1 s"],
  ])("has patience with the token endpoint as %s says", async (option, value, words) => {
    const silent = `http://${await listen(createServer())}/token`;
    const began = Date.now();
    const { code, err } = await told("http://127.0.0.1:1", silent, option, value);
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining(words) });
    expect(Date.now() - began).toBeLessThan(20_000);
  });
  test("ends at once where somebody presses Ctrl-C while no token comes", async () => {
    const silent = createServer(() => running.kill("SIGINT"));
    const endpoint = `http://${await listen(silent)}/token`;
    const began = Date.now();
    const running: Running = start(["--app", "app.json", "--url", "http://127.0.0.1:1", "--wait", "300"], {
      env,
      files: { "app.json": file(endpoint) },
    });
    const { code, err } = await running.ended;
    expect({ code, err }).toEqual({
      code: 3,
      err: "scim-okta-test: the run was interrupted before the target answered\n",
    });
    expect(Date.now() - began).toBeLessThan(20_000);
  });
  test("sends nobody to a browser for a target that is not there", async () => {
    const app = {
      kind: "aiw",
      authentication: {
        ...authentication("https://as.test/token"),
        mode: "authorization-code",
        authorizationEndpoint: "https://as.test/authorize",
      },
    };
    const files = { "app.json": JSON.stringify(app) };
    const { code, out, err } = await tool(["--app", "app.json", "--url", "http://127.0.0.1:1"], { env, files });
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toMatch(/^scim-okta-test: the target did not answer: 127\.0\.0\.1:1 refused the connection\n$/);
  });
});
