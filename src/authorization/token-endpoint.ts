/** Asks a token endpoint over the run's own network; nothing that is meant for the target goes there. RFC 6749 §3.2 */
import type { CustomFetchOptions, TokenEndpointResponse } from "oauth4webapi";
import type { Answer, Network, Wire } from "../model.ts";
import { isObject } from "../scim/json.ts";
import { transport } from "../transport.ts";
import { isHeaderValue, NO_NETWORK } from "../transport/network.ts";
import type { Token } from "./authorizer.ts";
import { AuthorizationError } from "./failure.ts";
import { type Grant, noToken, refusalOf } from "./refusal.ts";

export interface TokenOptions {
  readonly network?: Network;
  /** In milliseconds. Default: the system's. */
  readonly clock?: { now(): number };
  /** For one request to the token endpoint. Default 60,000. */
  readonly timeoutMs?: number;
  /** Ends whatever is waited for. */
  readonly signal?: AbortSignal;
  /** Tokens are put here as they come, so that whoever prints can leave them out; see redactor. */
  readonly secrets?: Set<string>;
}
export type TokenFetch = (url: string, options: CustomFetchOptions<"POST", URLSearchParams>) => Promise<Response>;

/**
 * @param ask lets oauth4webapi send a grant with the fetch it is given, and read the answer
 * @throws AuthorizationError
 */
export async function tokenFrom(
  url: URL,
  grant: Grant,
  options: TokenOptions & { readonly secrets: Set<string> },
  ask: (fetch: TokenFetch) => Promise<TokenEndpointResponse>,
): Promise<Token> {
  const began = (options.clock ?? Date).now();
  let came: Answer | undefined;
  try {
    const got = await ask(async (_, { headers, body }) => {
      const path = url.pathname + url.search;
      const wire: Wire = { method: "POST", path, headers: Object.entries(headers), body: body.toString() };
      came = await answerFrom(url, wire, options);
      return readable(came);
    });
    // The library would also know what to do with DPoP.
    if (got.token_type !== "bearer") throw new TypeError(got.token_type);
    const { access_token: value, refresh_token: refreshToken, expires_in: seconds = Infinity } = got;
    // Before it is a secret: whatever is printed would be searched for it, however long it is.
    if (value.length + (refreshToken ?? "").length > LONGEST)
      throw noToken(url, `the one it gave has more than ${LONGEST} characters, which no header can carry`);
    for (const secret of [value, refreshToken]) if (secret !== undefined) options.secrets.add(secret);
    if (!isHeaderValue(value)) throw noToken(url, "the one it gave has characters that no header can carry");
    return { value, expires: began + lifetime(seconds), ...(refreshToken === undefined ? {} : { refreshToken }) };
  } catch (error) {
    if (came === undefined || error instanceof AuthorizationError) throw error;
    throw refusalOf(came, url, grant, options.secrets);
  }
}

/** Servers take headers of 8 or 16 kB. */
const LONGEST = 16_000;
const EARLY = 30_000;
/** Until it is exchanged: a little before it expires, lest it does on its way to the target. */
const lifetime = (seconds: number): number =>
  seconds === Infinity ? Infinity : seconds * 1_000 - Math.min(EARLY, seconds * 100);

async function answerFrom(url: URL, wire: Wire, options: TokenOptions): Promise<Answer> {
  const { network = NO_NETWORK, timeoutMs = 60_000, signal } = options;
  const interrupted = (): boolean => signal?.aborted === true;
  if (interrupted()) throw noToken(url, "the run was interrupted");
  const line = transport({ baseUrl: url.origin, timeoutMs, network: { ...network, headers: [] } });
  const stop = (): void => void line.close();
  signal?.addEventListener("abort", stop);
  try {
    const came = await line.send(wire);
    if (!("lost" in came)) return came;
    if (interrupted()) throw noToken(url, "the run was interrupted");
    throw noToken(url, came.why, came.lost === "unreachable" || came.lost === "timeout" ? "passing" : "unknown");
  } finally {
    signal?.removeEventListener("abort", stop);
    await line.close();
  }
}

/**
 * For the library. Of the headers it would only doubt: JSON is JSON whatever its media type. Nor is an ID token its
 * concern, for nobody has said who issues it, and Okta sends the access token alone.
 */
function readable({ status, json }: Answer): Response {
  if (!isObject(json) || status < 200 || status > 599 || bodiless.has(status)) return new Response("", { status: 500 });
  const { id_token: _, ...rest } = json;
  return new Response(JSON.stringify(rest), { status, headers: { "content-type": "application/json" } });
}
/** As fetch has it. */
const bodiless = new Set([204, 205, 304]);
