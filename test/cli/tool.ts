/** The built tool as a child process, in a folder of its own, with an environment that holds nothing it has not been given. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";

export const cli: string = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
if (!existsSync(cli)) {
  throw new Error("dist/cli.js is missing, and these tests run it. `npm run build` makes it; `npm test` builds first.");
}
// Processes share the machine with one another.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

export interface Given {
  readonly env?: Readonly<Record<string, string>>;
  /** Files in the folder that it runs in: path → content. */
  readonly files?: Readonly<Record<string, string>>;
  /** Standard input; a list is written piece by piece. */
  readonly input?: string | readonly string[];
  /** Runs this instead of the tool itself, which it finds in $NODE and $CLI. */
  readonly command?: readonly [string, ...string[]];
}
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
  /** What lay in the folder afterwards: path → content. */
  readonly files: Readonly<Record<string, string>>;
  /** reports/junit.xml, or nothing. */
  readonly junit: string;
}
export interface Running {
  readonly ended: Promise<Ended>;
  /** Comes true once standard output holds the text; false if the tool ends without. */
  says(text: string): Promise<boolean>;
  out(): string;
  kill(signal: NodeJS.Signals): void;
}

export const tool = (args: readonly string[], given: Given = {}): Promise<Ended> => start(args, given).ended;

export function start(args: readonly string[], { env = {}, files = {}, input = "", command }: Given = {}): Running {
  const folder = mkdtempSync(join(tmpdir(), "scim-okta-test-cli-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const [program, ...before] = command ?? [process.execPath, cli];
  const child = spawn(program, [...before, ...args], {
    cwd: folder,
    // What is promised is promised in English, whatever the machine speaks.
    env: { PATH: process.env["PATH"], LANG: "de_DE.UTF-8", NODE: process.execPath, CLI: cli, ...env },
  });
  const texts = { out: "", err: "" };
  const heard = new EventTarget();
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    texts.out += chunk;
    heard.dispatchEvent(new Event("more"));
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (texts.err += chunk));
  // It may end without having read what it is told.
  child.stdin.on("error", () => {});
  void tell(child.stdin, typeof input === "string" ? [input] : input);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      const left = contentsOf(folder);
      rmSync(folder, { recursive: true, force: true });
      heard.dispatchEvent(new Event("end"));
      resolve({ code, signal, ...texts, files: left, junit: left["reports/junit.xml"] ?? "" });
    });
  });
  const says = (text: string): Promise<boolean> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (texts.out.includes(text)) resolve(true);
      };
      heard.addEventListener("more", look);
      heard.addEventListener("end", () => resolve(texts.out.includes(text)));
      look();
    });
  return { ended, says, out: () => texts.out, kill: (name) => void child.kill(name) };
}

async function tell(stdin: NodeJS.WritableStream, pieces: readonly string[]): Promise<void> {
  for (const piece of pieces) {
    stdin.write(piece);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  stdin.end();
}
function contentsOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path, "utf8")];
    }),
  );
}
