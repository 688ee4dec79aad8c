/** What a run does to the machine it runs on: it speaks to the target alone, starts nothing, and writes its report. */
import { describe, expect, test } from "vitest";
import { directory, TOKEN } from "./servers.ts";
import { type Ended, tool } from "./tool.ts";

/** Notes every address that is connected to or looked up, and every program that is started. */
const WATCH = `
import childProcess from "node:child_process";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import net from "node:net";
import { syncBuiltinESMExports } from "node:module";

const note = (what) => appendFileSync(new URL("watched.jsonl", import.meta.url), JSON.stringify(what) + "\\n");
const watch = (from, name, told) => {
  const before = from[name];
  from[name] = function (...given) {
    note(told(...given));
    return before.apply(this, given);
  };
};
watch(net.Socket.prototype, "connect", (given) => {
  const { host, port, path } = Array.isArray(given) ? given[0] : given;
  return path ?? host + ":" + port;
});
for (const name of ["lookup", "resolve", "resolve4", "resolve6"]) watch(dns, name, (host) => "look up " + host);
for (const name of ["spawn", "exec", "execFile", "fork", "spawnSync", "execSync", "execFileSync"])
  watch(childProcess, name, (program) => "start " + program);
syncBuiltinESMExports();
`;
const watched = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  tool(args, {
    env: { NODE_OPTIONS: "--import=./watch.mjs", HOME: ".", TMPDIR: ".", ...env },
    files: { "watch.mjs": WATCH },
  });
const noted = ({ files }: Ended): readonly string[] => {
  const lines = (files["watched.jsonl"] ?? "").split("\n").filter((line) => line !== "");
  return [...new Set(lines.map((line) => JSON.parse(line) as string))];
};
const written = ({ files }: Ended): readonly string[] =>
  Object.keys(files).filter((path) => path !== "watch.mjs" && path !== "watched.jsonl");

describe("a run", () => {
  test.concurrent("speaks to the target and to nobody else, starts no program, and leaves its report", async () => {
    const { url } = await directory();
    const ended = await watched(["--url", url, "--token", TOKEN, "--suite", "assign"]);
    expect({ code: ended.code, err: ended.err }).toEqual({ code: 0, err: "" });
    expect(noted(ended)).toEqual([new URL(url).host]);
    expect(written(ended)).toEqual(["reports/junit.xml"]);
  });
  test.concurrent("is noticed where it does speak to somebody else", async () => {
    const ended = await watched(["--url", "http://elsewhere.invalid/scim/v2", "--token", TOKEN]);
    expect(ended.code).toBe(3);
    expect(noted(ended)).toContain("look up elsewhere.invalid");
  });
});

test.concurrent("the demo speaks to itself alone", async () => {
  const ended = await watched(["demo", "--suite", "connection"]);
  expect(ended.code).toBe(0);
  expect(noted(ended).filter((address) => !/^(?:look up )?127\.0\.0\.1(?::\d+)?$/.test(address))).toEqual([]);
});
