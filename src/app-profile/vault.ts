/** Fetches what the file does not hold itself: from the environment, from other files. Nothing here repeats it. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { systemCode } from "../usage-error.ts";
import type { Open, Reference } from "./file.ts";
import type { Path, Source } from "./source.ts";

export interface Vault {
  /** Never to be printed: it is among the secrets from now on. */
  secret(path: Path, from: Reference): string;
  /** What may be seen, or never leaves this machine. */
  open(path: Path, from: Open): string;
  /** What the file at a path of this machine holds. */
  content(path: Path, file: string): string;
  /** A secret from now on, too. */
  keep(...found: readonly string[]): void;
  readonly secrets: readonly string[];
}

/** @param folder that paths are meant from */
export function openVault({ mistake }: Source, env: NodeJS.ProcessEnv, folder: string): Vault {
  const secrets: string[] = [];
  // Not the path: somebody may have taken it for the place of the secret itself.
  const content = (path: Path, file: string): string => {
    try {
      return readFileSync(resolve(folder, file), "utf8");
    } catch (error) {
      const code = systemCode(error) ?? "unreadable";
      throw mistake(path, `the file named here ${reasons[code] ?? `cannot be read (${code})`}`);
    }
  };
  const fetched = (path: Path, from: Reference): string => {
    const found = "env" in from ? (env[from.env] ?? "") : content(path, from.file).replace(/\r?\n$/, "");
    if (found.trim() !== "") return found;
    throw mistake(
      path,
      "env" in from ? `the environment variable${called(from.env)} is not set` : "the file named here is empty",
    );
  };
  return {
    secrets,
    content,
    keep: (...found) => void secrets.push(...found),
    secret(path, from) {
      const found = fetched(path, from);
      secrets.push(found);
      return found;
    },
    open: (path, from) => (typeof from === "string" ? from : fetched(path, from)).trim(),
  };
}
/** Only what is spelt as variables are: anything else may be the secret itself. */
const called = (name: string): string =>
  /^[A-Z][A-Z0-9_]{0,40}$/.test(name) && name.includes("_") ? ` ${name}` : " named here";
const reasons: Readonly<Record<string, string>> = {
  ENOENT: "is not there",
  EISDIR: "is a folder",
  EACCES: "cannot be read (no permission)",
};
