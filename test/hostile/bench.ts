/** A whole run of the command against one hostile server, and what has to be true of it whatever the server does. */
import { AsyncLocalStorage } from "node:async_hooks";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, vi } from "vitest";
import { runArguments } from "../../src/cli/options.ts";
import type { Target } from "../../src/cli/line.ts";
import { runCommand } from "../../src/cli/run-command.ts";
import type { Store } from "../../src/reference/handler.ts";
import { attribute } from "../../src/scim/json.ts";
import { type Habit, server, TOKEN } from "./server.ts";

export interface Row extends Partial<Habit> {
  /** In words, after "A server that". */
  readonly does: string;
  /** Stands in what is printed. HOST is the server's address. */
  readonly says: string;
  readonly code: 0 | 1 | 3;
  /** Stands nowhere in what is printed or reported. */
  readonly never?: RegExp;
  readonly suites?: readonly string[];
  readonly app?: "oin" | "aiw";
  readonly timeoutMs?: number;
  readonly verbose?: boolean;
  /** It says itself that what is there is not there. */
  readonly hides?: boolean;
  /** Takes seconds, however it is told. */
  readonly slow?: boolean;
  /** Instead of the reference server with one habit. */
  readonly target?: () => Promise<Aim>;
  /** What else has to be true. */
  readonly also?: (ended: Ended) => void;
}
export interface Aim extends Partial<Omit<Target, "url">> {
  readonly url: string;
  readonly store?: Store;
  readonly close: () => void;
  /** What is only known when the run is over; the reason why it is wrong, if it is. */
  readonly wrong?: () => string | undefined;
}
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly junit: string;
  readonly ms: number;
}

/** Every run writes on a page of its own, though all share the process. */
const page = new AsyncLocalStorage<{ out: string; err: string }>();
export function catchOutput(): void {
  for (const [stream, name] of [
    [process.stdout, "out"],
    [process.stderr, "err"],
  ] as const) {
    const write = stream.write.bind(stream);
    vi.spyOn(stream, "write").mockImplementation((text) => {
      const own = page.getStore();
      if (own === undefined) return write(text);
      own[name] += String(text);
      return true;
    });
  }
}

export const SHORT = fileURLToPath(new URL("hostile.yaml", import.meta.url));
const LONGEST = 50_000;

/** @throws where it does not come to its end */
export async function runAgainst(aim: Aim, row: Pick<Row, "suites" | "app" | "timeoutMs" | "verbose">): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), "scim-okta-test-hostile-"));
  const junit = join(folder, "junit.xml");
  const given = runArguments(
    {
      app: row.app ?? "oin",
      suite: row.suites ?? [SHORT],
      junit,
      "fail-on": "either",
      seed: "1",
      domain: "example.com",
      timeout: String(row.timeoutMs ?? 20_000),
      wait: "0",
      "back-off": "0",
      tolerance: false,
      oin: false,
      keep: false,
      "read-only": false,
      verbose: row.verbose ?? false,
    },
    {},
  );
  const { url, authentication = { mode: "bearer", token: TOKEN }, network = { headers: [] }, secrets = [] } = aim;
  const own = { out: "", err: "" };
  const began = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const hangs = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the run still went on after ${LONGEST} ms:\n${own.out}`)), LONGEST);
  });
  try {
    const target = { url, authentication, network, secrets };
    const code = await Promise.race([
      page.run(own, () => runCommand(target, given, new AbortController().signal)),
      hangs,
    ]);
    return { code, ...own, junit: readFileSync(junit, "utf8"), ms: performance.now() - began };
  } finally {
    clearTimeout(timer);
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function aimAt({ target, when, deed }: Pick<Row, "target" | "when" | "deed">): Promise<Aim> {
  if (target !== undefined) return target();
  if (when === undefined || deed === undefined) throw new Error("This row has no server.");
  return server({ when, deed });
}

export async function play(row: Row): Promise<Ended> {
  const aim = await aimAt(row);
  try {
    const ended = await runAgainst(aim, row);
    holds(ended, row.hides === true ? {} : aim);
    expect(aim.wrong?.()).toBeUndefined();
    expect({ code: ended.code, says: spoken(ended, aim) }).toEqual({
      code: row.code,
      says: expect.stringContaining(row.says),
    });
    if (row.never !== undefined) expect(ended.out + ended.err + ended.junit).not.toMatch(row.never);
    row.also?.(ended);
    return ended;
  } finally {
    aim.close();
  }
}
const spoken = ({ out, err }: Ended, { url }: Aim): string => (out + err).replaceAll(new URL(url).host, "HOST");

const CONTROL = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u;
/** What has to be true of every run, whatever the server does. */
export function holds({ code, out, err, junit }: Ended, { store }: Pick<Aim, "store">): void {
  expect([0, 1, 3]).toContain(code);
  for (const text of [out, err, junit]) {
    expect(CONTROL.exec(text)?.[0], "there is a control character, or half of one").toBeUndefined();
    expect(text).not.toContain(TOKEN);
    expect(text.length).toBeLessThan(3_000_000);
  }
  expect(out + err).not.toMatch(
    /this tool broke|^\? |Internal error|TypeError|RangeError|undefined|\[object Object\]/m,
  );
  expect(XMLValidator.validate(junit)).toBe(true);
  const errors = junit.match(/<error [^>]*>/g) ?? [];
  expect(errors.filter((one) => !one.includes('type="unfinished"'))).toEqual([]);
  expect(new XMLParser({ ignoreAttributes: false }).parse(junit)).toHaveProperty("testsuites");
  // A report is whole, or there is one line that says why there is none.
  if (err === "") {
    expect(out).toMatch(/\nWould pass Okta's SPEC test: .+\n.+\.\nJUnit: .+\n$/);
    expect(code === 3).toBe(errors.length > 0 && code !== 1);
  } else expect({ code, err }).toEqual({ code: 3, err: expect.stringMatching(/^scim-okta-test: .+\n$/) });
  if (store !== undefined) expect(untold(store, out), "what remains on the server is told").toEqual([]);
}
function untold({ users, groups }: Store, out: string): readonly string[] {
  const names = [
    ...[...users.values()].map((one) => attribute(one, "userName")),
    ...[...groups.values()].map((one) => attribute(one, "displayName")),
  ];
  return names.filter((name): name is string => typeof name === "string" && !out.includes(name));
}
