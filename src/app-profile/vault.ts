/** Fetches what the file does not hold itself: from the environment, from other files. Nothing here repeats it. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { systemCode } from "../usage-error.ts";
import type { Open, ProfileFile, Reference } from "./file.ts";
import { named, type Path, valueAt } from "./path.ts";
import type { Source } from "./source.ts";

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
    throw mistake(path, "env" in from ? unset([called(from.env) ?? "named here"]) : "the file named here is empty");
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
/** Says all variables that are missing at once, where there are several. */
export function refuseUnset(file: ProfileFile, { mistake }: Source, env: NodeJS.ProcessEnv): void {
  const missing = variablesIn(file).filter(({ name }) => (env[name] ?? "").trim() === "");
  const [first] = missing;
  const names = [...new Set(missing.map(({ name, path }) => called(name) ?? `the one named at ${named(path)}`))];
  if (first !== undefined && names.length > 1) throw mistake(first.path, unset(names));
}
function variablesIn(file: ProfileFile): readonly { readonly path: Path; readonly name: string }[] {
  const below = (path: Path): readonly Path[] => Object.keys(Object(valueAt(file, path))).map((key) => [...path, key]);
  const places = [["baseUrl"], ...below(["authentication"]), ...below(["target"]), ...below(["target", "headers"])];
  return places.flatMap((path) => {
    const name = valueAt(file, [...path, "env"]);
    return typeof name === "string" && path[1] !== "requiredAttributes" ? [{ path, name }] : [];
  });
}
function unset(names: readonly string[]): string {
  const [last = "", ...others] = names.toReversed();
  return others.length === 0
    ? `the environment variable ${last} is not set or empty`
    : `the environment variables ${others.toReversed().join(", ")} and ${last} are not set or empty`;
}
/** Only what is spelt as variables are: anything else may be the secret itself. */
const called = (name: string): string | undefined =>
  /^[A-Z][A-Z0-9_]{0,40}$/.test(name) && name.includes("_") ? name : undefined;
const reasons: Readonly<Record<string, string>> = {
  ENOENT: "is not there",
  EISDIR: "is a folder",
  EACCES: "cannot be read (no permission)",
};
