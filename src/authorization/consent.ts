/** Somebody consents in a browser, which brings back a code. RFC 6749 §4.1, with PKCE (RFC 7636), RFC 8252 §7.3 */
import * as oauth from "oauth4webapi";
import type { Authentication } from "../model.ts";
import { address, endpoint, hopeless } from "./failure.ts";
import { loopback } from "./loopback.ts";
import { saying } from "./refusal.ts";

export interface ConsentOptions {
  /** Is told the address to open. */
  readonly browse?: (url: string) => void;
  /** How long somebody may take. Default 300,000. */
  readonly browserMs?: number;
  readonly signal?: AbortSignal;
  readonly secrets: Set<string>;
}
/** What is exchanged for a token. */
export interface Consent {
  /** As the browser brought them, checked. */
  readonly parameters: URLSearchParams;
  readonly redirectUri: string;
  readonly verifier: string;
}
/** Pages of earlier attempts may still be open, and anybody on this machine may knock, but not for ever. */
const MOST_STRAYS = 20;
type CodeClient = Extract<Authentication, { mode: "authorization-code" }>;

/** @throws AuthorizationError */
export async function consent(client: CodeClient, options: ConsentOptions): Promise<Consent> {
  const { browse, browserMs = 300_000, signal } = options;
  const url = endpoint(client.authorizationEndpoint, "authorization endpoint");
  if (browse === undefined)
    throw hopeless(`somebody has to consent at ${address(url)} in a browser, or a refresh token has to be given`);
  const [verifier, state] = [oauth.generateRandomCodeVerifier(), oauth.generateRandomState()];
  const challenge = await oauth.calculatePKCECodeChallenge(verifier);
  const server = await loopback(client.redirectPort);
  const redirectUri = server.url;
  let strays = 0;
  const stray = `the browser came back from ${address(url)} with another state than it was sent with, perhaps from an earlier attempt; start again`;
  const late = (): string =>
    strays > 0
      ? stray
      : `nobody came back from ${address(url)} within ${browserMs / 1_000} s; does it know ${redirectUri} as a redirect address of this client?`;
  const read = (query: URLSearchParams): Consent | undefined => {
    const code = query.get("code") ?? "";
    if (code !== "") options.secrets.add(code);
    if (query.get("state") !== state) {
      strays += 1;
      if (strays >= MOST_STRAYS) throw hopeless(stray);
      return undefined;
    }
    refuse(query, url, options.secrets);
    // Nobody has said who the issuer is (RFC 9207), so it is whoever answers.
    const issuer = query.get("iss") ?? url.origin;
    const parameters = oauth.validateAuthResponse({ issuer }, { client_id: client.clientId }, query, state);
    return { parameters, redirectUri, verifier };
  };
  try {
    browse(question(client, url, { redirect_uri: redirectUri, state, code_challenge: challenge }));
    return await server.visit(read, { ms: browserMs, late, signal });
  } finally {
    server.close();
  }
}

/** RFC 6749 §4.1.1, RFC 7636 §4.3. What the endpoint's own query says stays, such as a prompt or an audience. */
function question({ clientId, scope }: CodeClient, url: URL, fresh: Readonly<Record<string, string>>): string {
  const asked = new URL(url);
  const fixed = { response_type: "code", client_id: clientId, code_challenge_method: "S256" };
  const wanted = scope === undefined || scope === "" ? {} : { scope };
  for (const [name, value] of Object.entries({ ...fixed, ...fresh, ...wanted })) asked.searchParams.set(name, value);
  return asked.href;
}

/** @throws AuthorizationError where the browser does not bring a code for the question that was asked */
function refuse(query: URLSearchParams, url: URL, secrets: ReadonlySet<string>): void {
  const from = `the browser came back from ${address(url)}`;
  const error = query.get("error");
  if (error !== null) {
    const said = saying(error, query.get("error_description") ?? undefined, secrets);
    const wayOut =
      error === "access_denied"
        ? "start again, and consent"
        : "look at what this client may ask for at the authorization server";
    throw hopeless(`${from} without consent: ${said}; ${wayOut}`);
  }
  if ((query.get("code") ?? "") === "") throw hopeless(`${from} without a code; is this the authorization endpoint?`);
}
