/** The bearer token, from wherever it was given. Nothing here repeats it. */
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { type AppProfile, completed } from "../app-profile.ts";
import type { Authentication } from "../model.ts";
import { systemCode, UsageError } from "../usage-error.ts";

export interface TokenOptions {
  readonly token?: string | undefined;
  readonly "token-file"?: string | undefined;
}

/** How the run proves itself: as the app profile says, with the token that it leaves to the command line. */
export async function authenticationOf(
  { authentication, app }: AppProfile,
  given: TokenOptions,
  env: NodeJS.ProcessEnv,
): Promise<Authentication> {
  if ("awaits" in authentication) return completed(authentication, await token(given, env));
  const surplus = (["token", "token-file"] as const).find((name) => given[name] !== undefined);
  if (surplus === undefined) return authentication;
  throw new UsageError(`--${surplus}: the app profile "${app.name}" says already how Okta proves itself`);
}

/** What is named first here wins: --token, --token-file, SCIM_TOKEN. */
async function token(given: TokenOptions, env: NodeJS.ProcessEnv): Promise<string> {
  const file = given["token-file"];
  const found = (given.token ?? (file === undefined ? env["SCIM_TOKEN"] : await read(file)) ?? "").trim();
  if (found === "") throw new UsageError("no token: give --token, --token-file or SCIM_TOKEN");
  // A header can carry visible ASCII only.
  if (!/^[\u0020-\u007e]+$/.test(found)) throw new UsageError("the token holds characters that no header can carry");
  return found;
}

async function read(file: string): Promise<string> {
  let held: string;
  try {
    // Not by descriptor: standard input need not be ready to be read at once.
    held = await (file === "-" ? text(process.stdin) : readFile(file, "utf8"));
  } catch (error) {
    const code = systemCode(error) ?? "unreadable";
    throw new UsageError(`--token-file: cannot read ${file} (${reasons[code] ?? code})`);
  }
  if (held.trim() === "") throw new UsageError(`--token-file: there is no token in ${source(file)}`);
  return held;
}
const source = (file: string): string => (file === "-" ? "standard input" : file);
const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "it is a folder",
  EACCES: "no permission",
};
