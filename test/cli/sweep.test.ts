/** A run that is killed leaves a journal, and sweep removes what it says: all of it through real processes and sockets. */
import { describe, expect, test } from "vitest";
import type { Wire } from "../../src/model.ts";
import type { Handler, Store } from "../../src/reference/handler.ts";
import { answerOf } from "../../src/scim/json.ts";
import { type Directory, directory, type DirectoryOptions, freePort, TOKEN } from "./servers.ts";
import { type Ended, type Running, start, tool } from "./tool.ts";

const against = ({ url }: Pick<Directory, "url">, ...more: string[]): string[] => [
  "--url",
  url,
  "--token",
  TOKEN,
  ...more,
];
const there = ({ users, groups }: Store): string => JSON.stringify([[...users], [...groups]]);
const journalsIn = (files: Ended["files"]): readonly string[] =>
  Object.keys(files).filter((path) => /^reports\/journal-[0-9a-z]{6}\.jsonl$/.test(path));

/** When the n-th request of a kind comes: whether it is still carried out, though nobody hears of it. */
interface Kill {
  readonly nth: number;
  readonly isIt: (wire: Wire) => boolean;
  readonly carriedOut: boolean;
}
interface Killed extends Ended {
  readonly target: Directory;
  readonly before: string;
  readonly journal: string;
}
async function killed(
  { nth, isIt, carriedOut }: Kill,
  options: DirectoryOptions = {},
  ...args: string[]
): Promise<Killed> {
  const dying = (next: Handler): Handler => {
    let come = 0;
    return async (wire) => {
      if (!isIt(wire) || (come += 1) !== nth) return next(wire);
      if (carriedOut) await next(wire);
      running.kill("SIGKILL");
      return new Promise(() => {});
    };
  };
  const target = await directory({ users: 3, ...options, wrap: dying });
  const before = there(target.store);
  const running: Running = start(against(target, ...args));
  const ended = await running.ended;
  expect(ended.signal).toBe("SIGKILL");
  const [journal = ""] = journalsIn(ended.files);
  return { ...ended, target, before, journal };
}
const swept = ({ target, files }: Killed, ...more: string[]): Promise<Ended> =>
  tool(["sweep", ...against(target, ...more)], { files });
const creates = ({ method, path }: Wire): boolean => method === "POST" && /^\/(?:Users|Groups)$/.test(path);
const isCleanup = ({ headers }: Wire): boolean => headers.some(([, value]) => value === "cleanup");
const removes = (wire: Wire): boolean => isCleanup(wire) && wire.method === "DELETE";
const changes = ({ method }: Wire): boolean => method === "PUT" || method === "PATCH";

describe("what a run leaves that is killed (SIGKILL) is removed by sweep, and nobody else is touched: killed", () => {
  const after = (nth: number, isIt: Kill["isIt"]): Kill => ({ nth, isIt, carriedOut: true });
  type Case = [what: string, kill: Kill, suites?: string];
  const cases: readonly Case[] = [
    ["before its first create was carried out", { nth: 1, isIt: creates, carriedOut: false }],
    ["after its first create, before the answer", after(1, creates)],
    ["after its fourth create, before the answer", after(4, creates)],
    ["after a change", after(6, changes), "--suite group-life"],
    ["while cleaning up", after(2, removes), "--suite push-group --app aiw"],
    [
      "in its second suite",
      after(1, ({ path, method }) => path === "/Groups" && method === "POST"),
      "--suite assign-group --suite push-group",
    ],
    ["inside a bulk request", after(3, ({ path }) => path === "/Bulk"), "--suite rfc-bulk"],
  ];
  test.concurrent.each(cases)("%s", async (_, kill, suites = "--suite assign") => {
    const run = await killed(kill, {}, ...suites.split(" "));
    if (kill.carriedOut) expect(there(run.target.store)).not.toBe(run.before);
    const { code, out, err, files } = await swept(run);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^\d+ things? removed, \d+ not there; the journal is done with\.$/m);
    expect(there(run.target.store)).toBe(run.before);
    expect(journalsIn(files)).toEqual([]);
  });
});

describe("a journal", () => {
  test.concurrent("tells what is being made before the request leaves, and never a secret", async () => {
    const { target, files, journal } = await killed({ nth: 5, isIt: creates, carriedOut: true });
    const told = files[journal] ?? "";
    const names = [...target.store.users.values()].slice(3).map(({ userName }) => userName);
    for (const name of names) expect(told).toContain(JSON.stringify({ creating: { path: "/Users", name } }));
    expect(told).not.toContain(TOKEN);
    const bodies = target.heard.filter(creates).map(({ body = "" }) => body);
    const passwords = bodies.flatMap((body) => /"password":"([^"]+)"/.exec(body)?.[1] ?? []);
    expect(passwords.length).toBeGreaterThan(0);
    for (const password of passwords) expect(told).not.toContain(password);
  });
  test.concurrent("is gone when the run has cleaned up, and names no query of the target", async () => {
    const target = await directory();
    const url = `${target.url}?key=s3cr3t-s3cr3t`;
    const args = ["--url", url, "--token", TOKEN, "--suite", "assign"];
    const { code, files } = await tool(args);
    expect([code, Object.keys(files)]).toEqual([0, ["reports/junit.xml"]]);
    const kept = await tool([...args, "--keep"]);
    const [journal = ""] = journalsIn(kept.files);
    const seen = kept.files[journal] ?? "";
    expect(seen.split("\n")[0]).toBe(JSON.stringify({ target: target.url, mark: /journal-(\w+)/.exec(journal)?.[1] }));
    expect(seen).not.toContain("s3cr3t");
    expect(kept.out).toContain(`\nTo remove it: scim-okta-test sweep ${journal}\n`);
    const { code: swept } = await tool(["sweep", ...args.slice(0, 4)], { files: kept.files });
    expect([swept, target.store.users.size]).toEqual([0, 0]);
  });
  test.concurrent("that cannot be written is said before anything is sent", async () => {
    const target = await directory();
    const given = { files: { reports: "a file" } };
    const { code, out, err } = await tool(against(target, "--junit", "/dev/null"), given);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(
      /^scim-okta-test: cannot write the journal reports\/journal-\w+\.jsonl \(.*reports is no folder\), /,
    );
    expect(target.heard).toEqual([]);
  });
  test.concurrent("is not needed by a demo, or by a run that only reads", async () => {
    const target = await directory({ users: 2 });
    const given = { files: { reports: "a file" } };
    const runs = await Promise.all([
      tool(["demo", "--suite", "assign/assign", "--junit", "/dev/null"], given),
      tool(against(target, "--read-only", "--suite", "connection", "--junit", "/dev/null"), given),
    ]);
    expect(runs.map(({ code, err }) => [code, err])).toEqual([
      [0, ""],
      [0, ""],
    ]);
  });
});

describe("sweep", () => {
  const left = (target: Pick<Directory, "url">, mark = "abc123"): Record<string, string> => ({
    [`reports/journal-${mark}.jsonl`]: [
      JSON.stringify({ target: target.url, mark }),
      JSON.stringify({ creating: { path: "/Users", name: `ada.sot-${mark}.1@example.com` } }),
      JSON.stringify({ made: { path: "/Users/ada", name: `ada.sot-${mark}.1@example.com` } }),
      '{"creating":{"path":"/Us',
    ].join("\n"),
  });
  const withAda = async (options: DirectoryOptions = {}): Promise<Directory> => {
    const target = await directory({ users: 2, ...options });
    target.store.users.set("ada", { id: "ada", userName: "ada.sot-abc123.1@example.com", active: true });
    return target;
  };
  test.concurrent("with --dry-run shows what it would remove, and sends GET only", async () => {
    const target = await withAda();
    const files = left(target);
    const { code, out, err, files: after } = await tool(["sweep", ...against(target, "--dry-run")], { files });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(
      "  would be removed  /Users/ada  ada.sot-abc123.1@example.com\n1 thing would be removed, 0 not there.\n",
    );
    expect(new Set(target.heard.map(({ method }) => method))).toEqual(new Set(["GET"]));
    expect(after).toEqual(files);
    expect(target.store.users.size).toBe(3);
  });
  test.concurrent("ends with 1 where something is left, keeps the journal, and tries again when it is asked to", async () => {
    let stubborn = true;
    const target = await withAda({
      wrap: (next) => (wire) =>
        stubborn && wire.method === "DELETE" ? Promise.resolve(answerOf(500, {}, "")) : next(wire),
    });
    const files = left(target);
    const first = await tool(["sweep", ...against(target)], { files });
    expect(first.code).toBe(1);
    expect(first.out).toContain(
      "  left  /Users/ada  ada.sot-abc123.1@example.com  its DELETE was answered 500, so it was deactivated\n",
    );
    expect(first.files).toEqual(files);
    stubborn = false;
    const again = await tool(["sweep", ...against(target)], { files: first.files });
    expect([again.code, again.files, target.store.users.size]).toEqual([0, {}, 2]);
  });
  test.concurrent("removes nobody who has got the id of somebody that was made", async () => {
    const target = await directory({ users: 2 });
    target.store.users.set("ada", { id: "ada", userName: "heir@example.com", active: true });
    const { code, out } = await tool(["sweep", ...against(target)], { files: left(target) });
    expect(code).toBe(0);
    expect(out).toContain("  somebody else's, left alone  /Users/ada\n");
    expect(target.store.users.size).toBe(3);
    expect(target.heard.filter(({ method }) => method !== "GET")).toEqual([]);
  });
  test.concurrent("refuses the journal of another target, and takes its own of several", async () => {
    const [target, other] = await Promise.all([withAda(), directory()]);
    const theirs = left(other, "zzz999");
    const refused = await tool(["sweep", "reports/journal-zzz999.jsonl", ...against(target)], { files: theirs });
    expect(refused.code).toBe(2);
    expect(refused.err).toBe(
      `scim-okta-test: sweep: reports/journal-zzz999.jsonl is of another target, ${other.url}\n`,
    );
    const both = await tool(["sweep", "reports", ...against(target)], { files: { ...left(target), ...theirs } });
    expect([both.code, journalsIn(both.files)]).toEqual([0, ["reports/journal-zzz999.jsonl"]]);
    expect(other.heard).toEqual([]);
    expect(target.store.users.size).toBe(2);
  });
  test.concurrent.each<[string, string, number, RegExp, Record<string, string>?]>([
    ["there is no journal", "sweep", 0, /^Nothing to sweep: there is no journal of a run in reports\.\n$/],
    ["there is no such file", "sweep none.jsonl", 2, /^scim-okta-test: sweep: there is no none\.jsonl\n$/],
    [
      "it is no journal",
      "sweep a.jsonl",
      2,
      /a\.jsonl is no journal of a run/,
      { "a.jsonl": '{"mark":"","target":"x"}' },
    ],
    [
      "it is a folder",
      "sweep reports",
      2,
      /^scim-okta-test: reports\/journal-abcdef\.jsonl is no journal of a run\n$/,
      { "reports/journal-abcdef.jsonl/a": "" },
    ],
    ["it is a device", "sweep /dev/zero", 2, /^scim-okta-test: \/dev\/zero is no journal of a run\n$/],
    [
      "it is far too large",
      "sweep a.jsonl",
      2,
      /^scim-okta-test: a\.jsonl is no journal of a run\n$/,
      { "a.jsonl": "\n".repeat(50_000_001) },
    ],
    [
      "a run was killed before it had begun one",
      "sweep",
      0,
      /^Nothing to sweep: there is no journal of a run in reports\.\n$/,
      { "reports/journal-abcdef.jsonl": "" },
    ],
    ["nobody listens", "sweep", 3, /^scim-okta-test: the target did not answer: .*refused the connection/, {}],
  ])("says what is wrong where %s", async (_, words, expected, says, files) => {
    const url = `http://127.0.0.1:${await freePort()}/scim/v2`;
    const given = files !== undefined && Object.keys(files).length === 0 ? left({ url }) : (files ?? {});
    const { code, out, err } = await tool([...words.split(" "), ...against({ url })], { files: given });
    expect(code).toBe(expected);
    expect(out + err).toMatch(says);
  });
  test.concurrent("says so where the token is refused, and leaves everything as it was", async () => {
    const target = await withAda();
    const files = left(target);
    const {
      code,
      err,
      files: after,
    } = await tool(["sweep", "--url", target.url, "--token", "some-other-token"], { files });
    expect(code).toBe(3);
    expect(err).toMatch(/^scim-okta-test: the target answered 401 to the first request/);
    expect(after).toEqual(files);
  });
});
