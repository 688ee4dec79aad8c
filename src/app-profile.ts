/** Finds the app that is simulated: by its kind, among the ready-made profiles, or in a file of one's own. */
import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { attributesOf, wrongSuffix } from "./app-profile/attributes.ts";
import { credentialsOf, type Credentials } from "./app-profile/authentication.ts";
import { featuresOf } from "./app-profile/features.ts";
import { checkProfile, type Open, type ProfileFile } from "./app-profile/file.ts";
import { networkOf } from "./app-profile/network.ts";
import { type Called, inFile, inReadyMade, parseSource, type Source } from "./app-profile/source.ts";
import { openVault, refuseUnset, type Vault } from "./app-profile/vault.ts";
import { parseBaseUrl } from "./base-url.ts";
import type { App, AppKind, Network } from "./model.ts";
import { BATCH_SIZE, defaultApp } from "./okta/app.ts";
import { systemCode, unknown, UsageError } from "./usage-error.ts";

export { completed } from "./app-profile/authentication.ts";

/** What a profile says, with everything fetched that it only points to. */
export interface AppProfile extends Credentials {
  readonly app: App;
  /** Where the target is; the command line may say otherwise. */
  readonly baseUrl?: string;
  readonly network: Network;
  /** Whatever must not be printed; what the command line gives comes on top. */
  readonly secrets: readonly string[];
}

/** Ready-made ones, in fixtures/apps. */
export const appProfiles: readonly string[] = ["cyberark", "cyolo", "okta-wizard", "eptura", "strongdm"];
const readyMade = (id: string): string => fileURLToPath(new URL(`../fixtures/apps/${id}.yaml`, import.meta.url));

const bare: Readonly<Record<string, readonly AppKind[]>> = { oin: ["oin"], aiw: ["aiw"], both: ["oin", "aiw"] };

/** "ignored" leaves what the command line or the environment would have to give, for who needs no target of the profile. */
export interface Selection {
  readonly secrets?: "resolved" | "ignored";
}
/** @param given as on the command line: oin, aiw, both, a ready-made one, or a file */
export function selectApps(given: string, env: NodeJS.ProcessEnv, selection: Selection = {}): readonly AppProfile[] {
  const kinds = Object.hasOwn(bare, given) ? bare[given] : undefined;
  if (kinds !== undefined) return kinds.map((kind) => ({ app: defaultApp(kind), ...unsaid }));
  if (appProfiles.includes(given)) return [profileIn(readyMade(given), env, inReadyMade(given), selection)];
  if (isProfileName(given)) return [profileIn(given, env, inFile(given), selection)];
  if (/[/\\]/.test(given) || existsSync(given))
    throw new UsageError(`--app: "${given}" is no app profile: the name of one ends in ${PROFILE_NAMES}`);
  throw unknown("app", given, [...Object.keys(bare), ...appProfiles], "--app");
}
/** As nothing says it. */
const unsaid = {
  authentication: { mode: "bearer", awaits: "token" },
  network: { headers: [] },
  secrets: [],
} as const satisfies Partial<AppProfile>;

export const PROFILE_NAMES = ".yaml, .yml or .json";
export const isProfileName = (file: string): boolean => /\.(?:ya?ml|json)$/i.test(file);

/**
 * @param called names the file in errors
 * @throws UsageError, one line with the place; nothing is taken from a file that is not right as a whole
 */
export const readAppProfile = (path: string, env: NodeJS.ProcessEnv, called: string = path): AppProfile =>
  profileIn(path, env, inFile(called), {});

function profileIn(path: string, env: NodeJS.ProcessEnv, called: Called, { secrets }: Selection): AppProfile {
  const source = parseSource(textOf(path), called);
  const file = checkProfile(source);
  const vault = openVault(source, env, dirname(path));
  if (secrets === "ignored") return { app: appOf(file, source, literalSuffix(file, source, vault)), ...unsaid };
  refuseUnset(file, source, env);
  return resolved(file, source, vault);
}
function textOf(path: string): string {
  // One byte more than is let in, and never more, whatever the file says of itself.
  const held = Buffer.alloc(LARGEST + 1);
  let length = 0;
  try {
    const opened = openSync(path, "r");
    try {
      for (let came = 1; came > 0; length += came) came = readSync(opened, held, length, held.length - length, null);
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    const code = systemCode(error) ?? "unreadable";
    throw new UsageError(code === "ENOENT" ? `there is no app profile ${path}` : `cannot read ${path} (${code})`);
  }
  if (length > LARGEST) throw new UsageError(`${path} is larger than 256 kB, which no app profile is`);
  return held.toString("utf8", 0, length);
}
const LARGEST = 256_000;

function resolved(file: ProfileFile, source: Source, vault: Vault): AppProfile {
  const suffix = file.target.userNameSuffix && suffixOf(file.target.userNameSuffix, source, vault);
  const app = appOf(file, source, suffix);
  const credentials = credentialsOf(file.kind, file.authentication, source, vault);
  const network = networkOf(file.target, source, vault);
  const baseUrl = file.baseUrl && baseUrlOf(vault.open(["baseUrl"], file.baseUrl), source);
  const rotates = credentials.nextAuthentication !== undefined;
  return {
    app: rotates ? { ...app, features: new Set([...app.features, "token-rotation"]) } : app,
    ...credentials,
    network,
    ...(baseUrl !== undefined && { baseUrl }),
    secrets: [...vault.secrets],
  };
}
function appOf(file: ProfileFile, source: Source, suffix: string | undefined): App {
  return {
    ...defaultApp(file.kind),
    features: featuresOf(file, source),
    ...attributesOf(file, source),
    name: file.name ?? file.kind,
    patchesUsers: file.userOperations?.["supportPatchForUser"] === true,
    userNameFormat: file.applicationUsernameFormat,
    ...(suffix !== undefined && { userNameSuffix: suffix }),
    passwordPolicy: file.target.passwordPolicy,
    batchSize: file.groupOperations?.batchSize ?? BATCH_SIZE,
  };
}
function literalSuffix({ target }: ProfileFile, source: Source, vault: Vault): string | undefined {
  return typeof target.userNameSuffix === "string" ? suffixOf(target.userNameSuffix, source, vault) : undefined;
}
function suffixOf(given: Open, { mistake }: Source, vault: Vault): string {
  const path = ["target", "userNameSuffix"];
  const suffix = vault.open(path, given);
  const wrong = wrongSuffix(suffix);
  if (wrong !== undefined) throw mistake(path, wrong);
  return suffix;
}
function baseUrlOf(url: string, { mistake }: Source): string {
  const parsed = parseBaseUrl(url);
  if ("error" in parsed) throw mistake(["baseUrl"], parsed.error.replace("the base URL ", ""));
  return url;
}
