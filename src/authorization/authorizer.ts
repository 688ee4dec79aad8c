/** What proves the run to the target, for as long as the run lasts. */
import { AuthorizationError, hopeless } from "./failure.ts";

export interface Authorizer {
  /**
   * The whole value of the Authorization header. The first call fetches a token where one is needed; one that is about
   * to expire is exchanged when it is next asked for, as Okta does (docs/okta-wire.md §1).
   * @throws AuthorizationError where there is none to be had
   */
  readonly header: () => Promise<string>;
  /**
   * After a 401: a new token. Answers false where this kind of credentials has no newer ones.
   * @throws AuthorizationError where there should have been one
   */
  readonly renew: () => Promise<boolean>;
  /**
   * Present where somebody has to consent in a browser before there can be a token. Waits for it, which may take
   * minutes; the first header would wait as well.
   * @throws AuthorizationError where nobody does
   */
  readonly consent?: () => Promise<unknown>;
  /** What is to be said where the target refuses a token that cannot be renewed. Absent: it was never meant to be. */
  readonly lastRefused?: string;
}

export const fixed = (value: string): Authorizer => ({
  header: () => Promise.resolve(value),
  renew: () => Promise.resolve(false),
});

export interface Token {
  readonly value: string;
  readonly refreshToken?: string;
  /** In milliseconds of the clock; Infinity where the server does not say. */
  readonly expires: number;
}
/** Where tokens come from. */
export interface Source {
  readonly first: () => Promise<Token>;
  /** What has to come before it, where that is somebody's to do. */
  readonly consent?: (() => Promise<unknown>) | undefined;
  /** Undefined where this one was the last. */
  readonly next: (token: Token) => (() => Promise<Token>) | undefined;
  /** What is said of the last one: `what` became of it, and why there is no other. */
  readonly exhausted: (what: string) => string;
}

/** However many ask at the same time, one token is fetched, and all wait for it. */
export function renewing({ first, next, exhausted, consent }: Source, now: () => number): Authorizer {
  let held: Token | undefined;
  let pending: Promise<Token> | undefined;
  let over: AuthorizationError | undefined;

  async function fetched(ask: () => Promise<Token>): Promise<Token> {
    try {
      return (held = await ask());
    } catch (error) {
      if (error instanceof AuthorizationError && error.outlook === "final") over = error;
      throw error;
    } finally {
      pending = undefined;
    }
  }
  function shared(ask: () => Promise<Token>): Promise<Token> {
    if (over !== undefined) return Promise.reject(over);
    return (pending ??= fetched(ask));
  }
  async function current(): Promise<Token> {
    if (pending !== undefined) return pending;
    if (held === undefined) return shared(first);
    if (now() < held.expires) return held;
    const ask = next(held);
    if (ask === undefined) throw hopeless(exhausted("has expired"));
    return shared(ask);
  }
  return {
    header: async () => `Bearer ${(await current()).value}`,
    renew: async () => {
      const ask = held === undefined ? first : next(held);
      if (ask === undefined) return false;
      await shared(ask);
      return true;
    },
    ...(consent === undefined ? {} : { consent }),
    lastRefused: exhausted("was refused by the target (401)"),
  };
}
