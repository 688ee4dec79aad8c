/** Where the target is and how it is reached: from the command line, the environment and the app profile, in that order. */
import type { AppProfile } from "../app-profile.ts";
import { parseBaseUrl } from "../base-url.ts";
import { UsageError } from "../usage-error.ts";
import type { Target } from "./line.ts";
import { authenticationOf, type TokenOptions } from "./token.ts";

interface GivenTarget extends TokenOptions {
  readonly url?: string | undefined;
}
/** Several apps are the two kinds, of which the first says as much as the other. */
export async function targetOf(
  given: GivenTarget,
  profiles: readonly AppProfile[],
  env: NodeJS.ProcessEnv,
): Promise<Target> {
  const [profile] = profiles;
  if (profile === undefined) throw new UsageError("--app names no app");
  const { network, secrets, nextAuthentication, baseUrl } = profile;
  const url = targetUrl(given.url, env, baseUrl);
  const authentication = await authenticationOf(profile, given, env);
  return { url, authentication, network, secrets, ...(nextAuthentication && { nextAuthentication }) };
}
function targetUrl(given: string | undefined, env: NodeJS.ProcessEnv, profiled: string | undefined): string {
  if (given === undefined && profiled !== undefined && env["SCIM_URL"] === undefined) return profiled;
  const url = given ?? env["SCIM_URL"] ?? "";
  if (given === undefined && url.trim() === "")
    throw new UsageError("no target: give --url or SCIM_URL, such as https://scim.example.com/scim/v2");
  const parsed = parseBaseUrl(url);
  if ("error" in parsed) throw new UsageError(`${given === undefined ? "SCIM_URL" : "--url"}: ${parsed.error}`);
  return url.trim();
}
