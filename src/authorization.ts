/** How Okta proves itself to the target, in every way that its consoles offer. docs/okta-wire.md §1 */
import { type Authorizer, fixed, renewing, type Source } from "./authorization/authorizer.ts";
import { basic, inForm } from "./authorization/basic.ts";
import type { Consent, ConsentOptions } from "./authorization/consent.ts";
import { endpoint, hopeless } from "./authorization/failure.ts";
import type { Grants } from "./authorization/grants.ts";
import type { TokenOptions } from "./authorization/token-endpoint.ts";
import type { Authentication, Network, TokenClient } from "./model.ts";
import { isHeaderValue, proxyCredentials } from "./transport/network.ts";

export type { Authorizer } from "./authorization/authorizer.ts";
export { AuthorizationError } from "./authorization/failure.ts";
export { authorizedSend } from "./authorization/send.ts";

export type AuthorizerOptions = TokenOptions & Omit<ConsentOptions, "secrets">;

/**
 * Asks nobody for anything before its first header.
 * @throws AuthorizationError where the credentials cannot be sent, or lead nowhere
 */
export function authorizer(authentication: Authentication, options: AuthorizerOptions = {}): Authorizer {
  switch (authentication.mode) {
    case "bearer":
      return fixed(sendable(`Bearer ${authentication.token}`, authentication.token, "the token"));
    case "header":
      return fixed(sendable(authentication.value, authentication.value, "the value of the Authorization header"));
    case "basic":
      return fixed(basic(authentication.user, authentication.password));
    case "client-credentials":
    case "authorization-code":
      return renewing(source(authentication, options), () => (options.clock ?? Date).now());
  }
}

function sendable(value: string, given: string, what: string): string {
  if (given.trim() === "") throw hopeless(`${what} is empty`);
  if (!isHeaderValue(value)) throw hopeless(`${what} has a line break or another sign that no header can carry`);
  return value;
}

type OAuth = Extract<Authentication, { mode: "client-credentials" | "authorization-code" }>;
function source(authentication: OAuth, given: AuthorizerOptions): Source {
  const secrets = given.secrets ?? new Set<string>();
  for (const secret of secretsOf(authentication)) secrets.add(secret);
  const options = { ...given, secrets };
  const { host } = endpoint(authentication.tokenEndpoint, "token endpoint");
  const exhausted: Source["exhausted"] = (what) =>
    `the access token from ${host} ${what}, and no refresh token came with it: ask for one in the scope (often offline_access)`;
  // Only who needs a token waits for the library that gets it.
  const by = async (): Promise<Grants> => (await import("./authorization/grants.ts")).grants(authentication, options);
  if (authentication.mode === "client-credentials") {
    const ask: Source["first"] = async () => (await by()).clientCredentials();
    return { first: ask, next: () => ask, exhausted };
  }
  const refresh = (token: string | undefined): Source["first"] | undefined =>
    token === undefined ? undefined : async () => (await by()).refresh(token);
  const next: Source["next"] = ({ refreshToken }) => refresh(refreshToken);
  const refreshed = refresh(authentication.refreshToken);
  if (refreshed !== undefined) return { first: refreshed, next, exhausted };
  let brought: Consent | undefined;
  // Nobody is asked twice because the token endpoint was not there the first time.
  const consent = async (): Promise<Consent> =>
    (brought ??= await (await import("./authorization/consent.ts")).consent(authentication, options));
  const throughBrowser: Source["first"] = async () => {
    const { code } = await by();
    return code(await consent());
  };
  return { first: throughBrowser, next, exhausted, consent };
}

/**
 * What nobody should read of it, wherever it turns up, in each form that goes over the wire. The values of extra headers
 * are among it: nobody can tell a key from a name.
 */
export function secretsOf(authentication: Authentication, network?: Network): readonly string[] {
  return [...own(authentication), ...(network === undefined ? [] : among(network))];
}
function own(authentication: Authentication): readonly string[] {
  switch (authentication.mode) {
    case "bearer":
      return [authentication.token];
    case "header":
      // As a whole, and without its scheme.
      return [authentication.value, authentication.value.trim().replace(/^\S+\s+/, "")];
    case "basic":
      return pair(authentication.user, authentication.password);
    case "client-credentials":
      return ofClient(authentication);
    case "authorization-code":
      return [
        ...ofClient(authentication),
        ...(authentication.refreshToken === undefined ? [] : [authentication.refreshToken]),
      ];
  }
}
/** Also as the header has them: a server may encode that once more. */
function pair(user: string, password: string): readonly string[] {
  const both = `${user}:${password}`;
  return [password, both, Buffer.from(both).toString("base64")];
}
/** RFC 6749 §2.3.1: form-encoded before they are put into a Basic header. */
const ofClient = ({ clientId, clientSecret }: TokenClient): readonly string[] => [
  ...pair(clientId, clientSecret),
  `${inForm(clientId)}:${inForm(clientSecret)}`,
];

function among({ headers, passphrase, proxy }: Network): readonly string[] {
  const credentials = proxy !== undefined && URL.canParse(proxy) ? proxyCredentials(new URL(proxy)) : "";
  const ofProxy = [credentials.slice(credentials.indexOf(":") + 1), credentials];
  return [...headers.map(([, value]) => value), passphrase ?? "", ...ofProxy].filter((secret) => secret !== "");
}
