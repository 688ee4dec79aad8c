/** Finds the app that is simulated: by its kind, among the ready-made profiles, or in a file of one's own. */
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { attributesOf, wrongSuffix } from "./app-profile/attributes.ts";
import { credentialsOf, type Credentials } from "./app-profile/authentication.ts";
import { featuresOf } from "./app-profile/features.ts";
import { checkProfile, type Open, type ProfileFile } from "./app-profile/file.ts";
import { networkOf } from "./app-profile/network.ts";
import { parseSource, type Source } from "./app-profile/source.ts";
import { openVault, type Vault } from "./app-profile/vault.ts";
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

/** @param given as on the command line: oin, aiw, both, a ready-made one, or a file */
export function selectApps(given: string, env: NodeJS.ProcessEnv): readonly AppProfile[] {
  const kinds = Object.hasOwn(bare, given) ? bare[given] : undefined;
  if (kinds !== undefined) return kinds.map(unprofiled);
  if (appProfiles.includes(given)) return [readAppProfile(readyMade(given), env, given)];
  if (/\.(?:ya?ml|json)$/i.test(given)) return [readAppProfile(given, env)];
  throw unknown("app", given, [...Object.keys(bare), ...appProfiles], "--app");
}
const unprofiled = (kind: AppKind): AppProfile => ({
  app: defaultApp(kind),
  authentication: { mode: "bearer", awaits: "token" },
  network: { headers: [] },
  secrets: [],
});

/**
 * @param called names the file in errors
 * @throws UsageError, one line with the place; nothing is taken from a file that is not right as a whole
 */
export function readAppProfile(path: string, env: NodeJS.ProcessEnv, called: string = path): AppProfile {
  const source = parseSource(textOf(path), called);
  return resolved(checkProfile(source), source, openVault(source, env, dirname(path)));
}
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = systemCode(error) ?? "unreadable";
    throw new UsageError(code === "ENOENT" ? `there is no app profile ${path}` : `cannot read ${path} (${code})`);
  }
}

function resolved(file: ProfileFile, source: Source, vault: Vault): AppProfile {
  const features = featuresOf(file, source);
  const attributes = attributesOf(file, source);
  const suffix = file.target.userNameSuffix && suffixOf(file.target.userNameSuffix, source, vault);
  const isAddress = file.applicationUsernameFormat === "Email" || file.applicationUsernameFormat === "Okta username";
  if (attributes.uniqueIdentifier === "email" && (!isAddress || suffix !== undefined))
    throw source.mistake(["uniqueIdentifierField"], "Okta would ask for an e-mail address, which no user name here is");
  const credentials = credentialsOf(file.kind, file.authentication, source, vault);
  const network = networkOf(file.target, source, vault);
  const baseUrl = file.baseUrl && baseUrlOf(vault.open(["baseUrl"], file.baseUrl), source);
  const { nextAuthentication } = credentials;
  return {
    app: {
      ...defaultApp(file.kind),
      ...attributes,
      name: file.name ?? file.kind,
      features: nextAuthentication !== undefined ? new Set([...features, "token-rotation"]) : features,
      patchesUsers: file.userOperations?.["supportPatchForUser"] === true,
      userNameFormat: file.applicationUsernameFormat,
      ...(suffix !== undefined && { userNameSuffix: suffix }),
      passwordPolicy: file.target.passwordPolicy,
      batchSize: file.groupOperations?.batchSize ?? BATCH_SIZE,
    },
    ...credentials,
    network,
    ...(baseUrl !== undefined && { baseUrl }),
    secrets: [...vault.secrets],
  };
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
