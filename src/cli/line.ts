/** The line to the target: how requests get there and prove themselves, and what of it must not be printed. */
import type { Answer, Authentication, Lost, Network, Request, Send } from "../model.ts";
import type * as Loaded from "../authorization.ts";
import { exchangeLine, type Look } from "../reporters/console.ts";
import { redactor } from "../reporters/redact.ts";
import { shown } from "../reporters/text.ts";
import { isLost } from "../session.ts";
import type { Terminal } from "./terminal.ts";

export interface Target {
  /** Checked already: parseBaseUrl accepts it. */
  readonly url: string;
  readonly authentication: Authentication;
  /** What is to replace it. */
  readonly nextAuthentication?: Authentication;
  readonly network: Network;
  /** Whatever else must not be printed. */
  readonly secrets: readonly string[];
}

interface Surroundings {
  readonly timeoutMs: number;
  readonly out: Terminal;
  /** Whatever else must not be printed. */
  readonly passwords?: readonly string[];
}
export interface Line {
  readonly look: Look;
  /** @throws AuthorizationError where the credentials cannot be sent */
  readonly enter: () => { readonly send: Send; readonly authorizer: Loaded.Authorizer };
  readonly close: () => Promise<void>;
}

export async function lineTo(target: Target, { timeoutMs, out, passwords = [] }: Surroundings): Promise<Line> {
  const [{ transport }, { authorizedSend, authorizer, secretsOf }] = await Promise.all([
    import("../transport.ts"),
    import("../authorization.ts"),
  ]);
  const { url, network, authentication, nextAuthentication: next } = target;
  const proofs = [...secretsOf(authentication, network), ...(next === undefined ? [] : secretsOf(next))];
  // Some targets take their key in the address. Tokens are put here as they come.
  const secrets = new Set([...target.secrets, ...new URL(url).searchParams.values(), ...proofs, ...passwords]);
  const line = transport({ baseUrl: url, timeoutMs, network });
  // Nobody needs a token any more; not yet so when somebody interrupts, for what was made is removed.
  const ended = new AbortController();
  const browse = (address: string): void => out.line(consentAt(address));
  const options = { secrets, signal: ended.signal, timeoutMs, network, browse };
  return {
    look: { paint: out.paint, redact: redactor(secrets) },
    enter: () => {
      const ours = authorizer(authentication, options);
      return { send: authorizedSend(line, ours, next && authorizer(next, options)), authorizer: ours };
    },
    close: async () => {
      ended.abort();
      await line.close();
    },
  };
}
const consentAt = (url: string): string =>
  `Open this address in a browser and consent, as an Okta administrator would:\n${url}`;

interface Showing {
  readonly out: Terminal;
  readonly look: Look;
  readonly verbose: boolean;
  /** The run's. */
  readonly mark: string;
}
/** The first request is no part of any story, but to somebody whose target cannot be reached it is the whole of it. */
export const knocking =
  (send: Send, { out, look, verbose, mark }: Showing) =>
  async (request: Request): Promise<Answer | Lost> => {
    const came = await send(request, "probe");
    const at = { app: "oin", suite: "reach", step: "reach", part: "list-users", seq: 0, by: "probe" } as const;
    if (verbose)
      out.line(exchangeLine({ ...at, request, ...(isLost(came) ? { lost: came } : { answer: came }) }, look, mark));
    return came;
  };

/** The reason may quote where the target points to. */
const LONGEST = 1_000;
export function complain(problem: string | undefined, { redact }: Look): void {
  if (problem !== undefined) process.stderr.write(`scim-okta-test: ${shown(problem, redact, LONGEST)}\n`);
}
