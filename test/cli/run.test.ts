import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Wire } from "../../src/model.ts";
import { quirks } from "../../src/reference/quirks/index.ts";
import { parseJson } from "../../src/scim/json.ts";
import { type Directory, directory, type DirectoryOptions, TOKEN } from "./servers.ts";
import { type Given, start, tool } from "./tool.ts";

const against = ({ url }: Directory, ...more: string[]): string[] => ["--url", url, "--token", TOKEN, ...more];
const flawed = (id: string): DirectoryOptions => {
  const quirk = quirks.find((one) => one.id === id);
  if (quirk === undefined) throw new Error(`there is no quirk ${id}`);
  return { wrap: (next, store) => quirk.wrap(next, store) };
};
const from = (heard: readonly Wire[], sender: string): readonly Wire[] =>
  heard.filter(({ headers }) => headers.some(([name, value]) => /^x-scim-okta-test$/i.test(name) && value === sender));

describe("address and token come from", () => {
  const WRONG = "some-other-token";
  const cases: [what: string, args: string, given?: (url: string) => Given][] = [
    ["the environment", "", (url) => ({ env: { SCIM_URL: url, SCIM_TOKEN: TOKEN } })],
    [
      "standard input, in pieces",
      "--url URL --token-file -",
      () => ({ input: ["", TOKEN.slice(0, 5), `${TOKEN.slice(5)}\n`] }),
    ],
    [
      "a file rather than the environment",
      "--url=URL --token-file=secret.txt",
      () => ({ env: { SCIM_TOKEN: WRONG }, files: { "secret.txt": `\n${TOKEN}\n` } }),
    ],
    [
      "the options rather than a file or the environment",
      "--url URL --token TOKEN --token-file secret.txt",
      () => ({ env: { SCIM_URL: "http://127.0.0.1:1", SCIM_TOKEN: WRONG }, files: { "secret.txt": WRONG } }),
    ],
  ];
  test.concurrent.each(cases)("%s", async (_, args, given) => {
    const { url } = await directory();
    const words = `${args} --suite connection/test`.trim().split(" ");
    const { code, err } = await tool(
      words.map((word) => word.replace("URL", url).replace("TOKEN", TOKEN)),
      given?.(url),
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});

describe("the token is in no output", () => {
  test.concurrent("not even where the server sends it back in every encoding, something fails, and every exchange is shown", async () => {
    const token = "s3cr3t/Tok+en=:%x~";
    const base64 = Buffer.from(token).toString("base64");
    const spellings = [token, encodeURIComponent(token), encodeURIComponent(encodeURIComponent(token)), base64];
    const { url } = await directory({
      token,
      wrap: (next) => async (wire) => {
        const answer = await next(wire);
        const text = answer.text.replace(/^\{/, () => `{"nickName":${JSON.stringify(spellings.join(" "))},`);
        const status = wire.method === "POST" && answer.status === 201 ? 200 : answer.status;
        return { ...answer, status, text, json: parseJson(text), headers: { ...answer.headers, "x-echo": token } };
      },
    });
    const args = ["--url", url, "--token", token, "--suite", "assign", "--verbose"];
    const { code, out, err, junit } = await tool(args);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("create-status");
    expect(out).toContain("***1*** ***1*** ***1*** ***1***");
    expect(out).toContain("Authorization: Bearer $SCIM_TOKEN");
    expect(junit).toContain("create-status");
    for (const spelling of [...spellings, base64.replace(/=+$/, "")]) {
      expect(out, spelling).not.toContain(spelling);
      expect(junit, spelling).not.toContain(spelling);
    }
  });
});

test.concurrent("--app aiw plays as such an app does; what the run made is removed, and nobody else is touched", async () => {
  const target = await directory({ users: 5 });
  const before = JSON.stringify([...target.store.users]);
  const suites = ["--suite", "push-group", "--suite", "leave-and-return"];
  const { code, out, junit } = await tool(against(target, "--app", "aiw", ...suites));
  expect(code).toBe(0);
  expect(out).toContain("aiw.leave-and-return A person leaves and comes back\n");
  expect(junit).toContain('<testsuite name="aiw.leave-and-return"');
  expect(
    target.heard.filter(({ method }) => method === "PATCH"),
    "apps of the wizard PUT",
  ).toEqual([]);
  expect(out).not.toContain("Left on the server");
  expect(target.store.groups.size).toBe(0);
  expect(JSON.stringify([...target.store.users])).toBe(before);
  expect(from(target.heard, "cleanup").length).toBeGreaterThan(0);
});

test.concurrent("--suite takes a suite, a step, and a file of one's own, each any number of times", async () => {
  const mine = `
title: Mine
story: Ada comes
people: { ada: [] }
steps:
  - { id: come, does: Ada comes, move: assign, with: { person: ada }, expect: { look-up: [lookup-without-match] } }`;
  const given = { files: { "own/mine.yaml": mine } };
  const args = ["connection", "assign/stored", "assign/found", "own/mine.yaml"].flatMap((suite) => ["--suite", suite]);
  const target = await directory(flawed("create-200-instead-of-201"));
  const { code, out, junit } = await tool(against(target, ...args), given);
  expect(code, "a step is judged without those before it").toBe(0);
  const places = new Set([...junit.matchAll(/classname="([^"]+)"/g)].map(([, name]) => name));
  expect([...places]).toEqual([
    "oin.connection.test",
    "oin.connection.save",
    "oin.connection.schema",
    "oin.connection.next-token",
    "oin.connection.wrong-token",
    "oin.connection.no-token",
    "oin.connection.unknown-id",
    "oin.assign.stored",
    "oin.assign.found",
    "oin.mine.come",
  ]);
  expect(out).toContain("oin.assign A new person is assigned\n  ✓ The harness reads Ada's account\n");
  expect(out).toContain("oin.mine Mine\n  ✓ Ada comes\n");
});

describe("--fail-on", () => {
  // Unmet with create-200-instead-of-201: a must that Okta tolerates; put-response-empty: a should that degrades;
  // auth-no-www-authenticate: a should that Okta tolerates.
  const cases = [
    ["create-200-instead-of-201", "assign/assign", "either", 1],
    ["create-200-instead-of-201", "assign/assign", "okta", 0],
    ["put-response-empty", "update/name", "rfc", 0],
    ["auth-no-www-authenticate", "connection", "warning", 1],
  ] as const;
  test.concurrent.each(cases)("with %s in %s, %s: exit code %i", async (quirk, suite, line, expected) => {
    const target = await directory(flawed(quirk));
    const given = line === "either" ? [] : ["--fail-on", line];
    const { code, out, junit } = await tool(against(target, "--suite", suite, ...given));
    expect(code).toBe(expected);
    const [, failures] = /<testsuites [^>]*failures="(\d+)"/.exec(junit) ?? [];
    expect(Number(failures) > 0, "JUnit follows it").toBe(expected === 1);
    expect(out.includes("\n✗ "), "the console follows it").toBe(expected === 1);
    expect(out.includes("\n! ")).toBe(expected === 0);
    expect(junit.includes("warning: ")).toBe(expected === 0);
  });
});

describe("made-up people and groups", () => {
  const created = ({ heard }: Directory): string =>
    heard.map(({ method, body = "" }) => (method === "POST" ? body : "")).join("\n");
  const unmarked = (text: string): string => text.replaceAll(/sot-[0-9a-z]{6}/gi, "sot-MARK");

  test.concurrent("are the same with the same seed, but for the mark; the seed in use is printed", async () => {
    const [first, again] = [await directory(), await directory()];
    const { out } = await tool(against(first, "--suite", "push-group/push"));
    const [, seed = ""] = /^seed (\d+), run mark [0-9a-z]{6}$/m.exec(out) ?? [];
    const repeated = await tool(against(again, "--suite", "push-group/push", "--seed", seed, "--domain", "corp.test"));
    expect(repeated.out).toContain(`seed ${seed}, run mark `);
    expect(created(again)).not.toBe(created(first));
    // An id is the server's, so it is another one in each run.
    const ours = (text: string): string => unmarked(text).replaceAll(/"value":"[0-9a-f-]{36}"/g, "ID");
    expect(ours(created(again))).toBe(ours(created(first)).replaceAll("@example.com", "@corp.test"));
    expect(created(first)).toMatch(/"userName":"[^"]+@example\.com"/);
  });
  test.concurrent("are announced before the first of them is made, stay with --keep, and are listed then", async () => {
    let announced: boolean | undefined;
    const target = await directory({
      users: 2,
      wrap: (next) => async (wire) => {
        if (wire.method !== "GET") announced ??= await running.says("seed ");
        return next(wire);
      },
    });
    const running = start(against(target, "--suite", "push-group/push", "--keep"));
    const { code, out } = await running.ended;
    expect({ code, announced }).toEqual({ code: 0, announced: true });
    expect(out).toMatch(
      /It will create 3 users and 2 groups, named like \S+@example\.com and .+ sot-[0-9a-z]{6}\.\d+\./,
    );
    expect(out).toContain("All of it stays there (--keep).");
    const listed = [...out.matchAll(/^ {2}(\/(?:Users|Groups)\/\S+) {2}.*sot-.* {2}kept as asked$/gm)];
    const there = [...target.store.groups.keys()].map((id) => `/Groups/${id}`);
    there.push(...[...target.store.users.keys()].slice(2).map((id) => `/Users/${id}`));
    expect(new Set(listed.map(([, path]) => path))).toEqual(new Set(there));
    expect(there).toHaveLength(5);
    expect(out).toContain("5 things it made remain on the server");
    expect(from(target.heard, "cleanup")).toEqual([]);
  });
  test.concurrent("are deactivated and listed where the server cannot delete", async () => {
    const target = await directory(flawed("user-delete-unsupported"));
    const { code, out } = await tool(against(target, "--suite", "assign"));
    expect(code).toBe(0);
    const people = [...target.store.users];
    expect(people.length).toBeGreaterThan(0);
    for (const [id, { active }] of people) {
      expect(active).toBe(false);
      expect(out).toMatch(new RegExp(`^ {2}/Users/${id} .*so it was deactivated$`, "m"));
    }
    expect(out).toContain(`${people.length} things it made remain on the server`);
  });
});

test.concurrent("--verbose shows every exchange, cleanup included; --junit alone means its default", async () => {
  const target = await directory();
  const { out, files } = await tool(against(target, "--junit", "--suite", "assign/assign", "--verbose"));
  expect(Object.keys(files)).toEqual(["reports/junit.xml"]);
  const shown = [...out.matchAll(/^ {4}(okta|probe|cleanup) +#(\d+) ([A-Z]+) (\S+) → (\d+) \d+ ms$/gm)];
  expect(shown.map(([, , , method, path]) => `${method} ${path}`)).toEqual(
    target.heard.map(({ method, path }) => `${method} ${path}`),
  );
  expect(shown.map(([, , seq]) => Number(seq))).toEqual(target.heard.map((_, index) => index));
  expect(out).toMatch(/^ {8}> \{"schemas":.*"password":"\*\*\*\d\*\*\*"/m);
  expect(out).toMatch(/^ {8}< \{"schemas":.*"id":/m);
});

test.concurrent("a report that can be written nowhere is said before anything is sent", async () => {
  const target = await directory();
  const { code, out, err } = await tool(against(target, "--junit", "a/b.xml"), { files: { a: "a file" } });
  expect({ code, out, heard: target.heard }).toEqual({ code: 2, out: "", heard: [] });
  expect(err).toMatch(/^scim-okta-test: --junit: cannot write a\/b\.xml \(.*a is no folder\)\n$/);
});
test.concurrent("a report that cannot be written in the end is no success, and everything else is told", async () => {
  const folder = mkdtempSync(join(tmpdir(), "scim-okta-test-junit-"));
  const file = join(folder, "junit.xml");
  const target = await directory({
    wrap: (next) => (wire) => {
      mkdirSync(file, { recursive: true });
      return next(wire);
    },
  });
  const { code, out, err } = await tool(against(target, "--suite", "connection/test", "--junit", file));
  rmSync(folder, { recursive: true });
  expect(code).toBe(3);
  expect(out).toContain("Everything that applies was met");
  expect(out).not.toContain("JUnit: ");
  expect(err).toMatch(/^scim-okta-test: --junit: cannot write .*junit\.xml \(E[A-Z]+\)\n$/);
});
