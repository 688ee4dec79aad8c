import { describe, expect, test } from "vitest";
import { usual } from "../../src/suites.ts";
import { freePort } from "./servers.ts";
import { start, tool } from "./tool.ts";

/** Suite (and app) → counts, from the table in the output. */
function table(out: string): Readonly<Record<string, readonly number[]>> {
  const [, rows = ""] = /\n(suite +(?:app +)?met [^]*?)\n[A-Z]/.exec(out) ?? [];
  return Object.fromEntries(
    rows
      .split("\n")
      .slice(1)
      .map((row) => row.trim().split(/\s{2,}/))
      .map((cells) => [
        cells.filter((cell) => /[a-z]/.test(cell)).join("."),
        cells.filter((cell) => !/[a-z]/.test(cell)).map((cell) => Number(cell.replace("-", "0"))),
      ]),
  );
}

describe("demo", () => {
  test.concurrent("meets everything: exit code 0, a table, a sentence, and a report of as many test cases", async () => {
    const { code, out, err, junit } = await tool(["demo"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^scim-okta-test \d+\.\d+\.\d+ acts as Okta would with a catalog \(OIN\) app, against http:/);
    const counts = table(out);
    expect(Object.keys(counts)).toEqual([...usual, "all"]);
    const [met = 0, failing, warnings, blocked, off = 0, broken] = counts["all"] ?? [];
    expect(met).toBeGreaterThan(1_000);
    expect([failing, warnings, blocked, broken]).toEqual([0, 0, 0, 0]);
    expect(out).toMatch(/^Everything that applies was met: .*\nJUnit: reports\/junit\.xml\n$/m);
    expect(junit.match(/<testcase /g)).toHaveLength(met + off);
    const [, people, groups] = /It will create (\d+) users and (\d+) groups/.exec(out) ?? [];
    expect(Number(people) + Number(groups)).toBeLessThanOrEqual(45);
  });
  test.concurrent("with a fault fails, and every failure says all there is to say", async () => {
    const { code, out, err, junit } = await tool(["demo", "filter-excludes-inactive"]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    const blocks = out.split("\n\n").filter((block) => /^[✗!] /.test(block));
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      for (const label of ["Expected", "Actual", "Okta", "Fix", "Where", "Again", "See", "In"])
        expect(block).toMatch(new RegExp(`^ {4}${label.padEnd(8)} \\S`, "m"));
      expect(block).toMatch(/^ {4}Again +curl .*'http:\/\/127\.0\.0\.1:\d+\/scim\/v2\//m);
    }
    expect(out).toMatch(/^– \d+ blocked by inactive-account-found: .+$/m);
    expect(out).toMatch(/^\d+ checks? failed, in \d+ of [\d,]+ places: Okta would /m);
    const counts = table(out);
    const [, failing = 0, , blocked = 0] = counts["all"] ?? [];
    expect(junit.match(/<failure [^>]*type="inactive-account-found"/g)).toHaveLength(failing);
    expect(junit.match(/<skipped/g)?.length).toBeGreaterThanOrEqual(blocked);
    expect(junit).toContain("blocked by inactive-account-found");
  });
  test.concurrent.each([
    ["only an app of the wizard meets", "group-put-members-ignored", "✗ members-stored"],
    ["only shows where roles are given", "roles-as-strings", "roles"],
    ["only the suites of the RFCs meet", "create-nameless-500", "! create-needs-user-name"],
    ["only shows where much happens at once", "create-race-500", "✗ race-loser-status"],
  ])("shows a fault that %s", async (_, quirk, shown) => {
    const { code, out } = await tool(["demo", quirk]);
    expect(out).toContain(shown);
    expect(out).toMatch(/^(?:\d+ checks? failed|Nothing fails)/m);
    expect(code).toBeLessThan(2);
  });
  test.concurrent("takes the options of a run", async () => {
    const args = ["--app", "aiw", "--suite", "assign/assign", "--seed", "7", "--domain", "corp.test", "--keep"];
    const more = ["--fail-on", "never", "--junit", "a/b c/x.xml", "--timeout", "5000", "--wait", "1", "--verbose"];
    const { code, out, files } = await tool(["demo", "create-200-instead-of-201", ...args, ...more]);
    expect(code).toBe(0);
    expect(out).toMatch(/^seed 7, run mark /m);
    expect(out).toMatch(/@corp\.test/);
    expect(out).toMatch(/^! create-status/m);
    expect(out).toContain("→ 200");
    expect(out).toContain("Left on the server:");
    expect(out).toContain("JUnit: a/b c/x.xml\n");
    expect(Object.keys(files)).toEqual(["a/b c/x.xml"]);
    expect(files["a/b c/x.xml"]).toContain('classname="aiw.assign.assign"');
  });
  test.concurrent("plays a ready-made app without the vendor's secrets, which it has no use for", async () => {
    const { code, out, err } = await tool(["demo", "--app", "cyolo", "--suite", "assign", "--suite", "push-group"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("acts as Okta would with Cyolo, a catalog (OIN) app");
    expect(out).toContain("not played: Create groups is off in this app");
  });
});

describe("serve", () => {
  const first = (out: string): string => out.split("\n", 1)[0] ?? "";
  const url = (out: string): string => first(out).replace("listening on ", "");
  const ask = (base: string, token: string): Promise<Response> =>
    fetch(`${base}/Users?count=1`, { headers: { authorization: `Bearer ${token}` } });

  test.concurrent("says first where it listens, and meets everything in both dialects, in two runs in a row", async () => {
    const server = start(["serve", "--users", "3", "--groups", "1", "--token", "a-token-of-mine"]);
    await server.says("\n");
    expect(first(server.out())).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\/scim\/v2$/);
    const base = url(server.out());
    expect((await ask(base, "another")).status).toBe(401);
    for (const app of ["oin", "aiw"]) {
      const { code, out, err } = await tool(["--url", base, "--token", "a-token-of-mine", "--app", app]);
      expect({ app, code, err }).toEqual({ app, code: 0, err: "" });
      expect(out).toContain("Everything that applies was met");
    }
    expect(await (await ask(base, "a-token-of-mine")).json()).toMatchObject({ totalResults: 3 });
    server.kill("SIGTERM");
    expect(await server.ended).toMatchObject({ code: 0, signal: null, err: "" });
  });
  test.concurrent("makes up a token and says which, takes a port, can have several faults, and ends with Ctrl-C", async () => {
    const port = String(await freePort());
    const faults = ["--quirk", "list-total-as-string", "--quirk", "list-lowercase-resources"];
    const server = start(["serve", "--port", port, ...faults]);
    await server.says("token: ");
    expect(first(server.out())).toContain(`:${port}/`);
    const [, token = ""] = /^token: (\S+)$/m.exec(server.out()) ?? [];
    expect(await (await ask(url(server.out()), token)).json()).toMatchObject({ totalresults: "0", resources: [] });
    server.kill("SIGINT");
    expect(await server.ended).toMatchObject({ code: 0, signal: null, err: "" });
  });
});
