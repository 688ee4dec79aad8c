/** From requests to the target, with the run's credentials, and newer ones where those are refused. */
import type { Answer, Lost, Request, Send, Sender } from "../model.ts";
import { listUsers } from "../okta/requests.ts";
import { toWire } from "../okta/wire.ts";
import type { Transport } from "../transport.ts";
import type { Authorizer } from "./authorizer.ts";
import { AuthorizationError } from "./failure.ts";

type Line = Pick<Transport, "send">;

/**
 * A 401 to the run's credentials is answered with newer ones, once, where there are such. A second 401, or the first to a
 * token that cannot be renewed, is handed back where the target lets the same token in elsewhere; otherwise it is about
 * the token, and a Lost. So is the reason why no token is to be had; nothing is sent then.
 * @param next the credentials that are to replace those of the run
 */
export function authorizedSend(line: Line, authorizer: Authorizer, next?: Authorizer): Send {
  const ours = sender(line, authorizer);
  const theirs: Send = next === undefined ? () => Promise.resolve(unauthorized(NO_NEXT)) : sender(line, next);
  return (request, by) => {
    const { credentials } = request;
    if (credentials === "none") return line.send(toWire(request, by, ""));
    return credentials === "next" ? theirs(request, by) : ours(request, by);
  };
}
const NO_NEXT = "there are no second credentials that could replace those of the run";
const REFUSED_TWICE =
  "the target refused the token and the one fetched anew (401): they may lack a scope, or come from a server that it does not trust";
const unauthorized = (why: string): Lost => ({ lost: "unauthorized", why });

function sender(line: Line, authorizer: Authorizer): Send {
  // Refused wherever they are shown: newer ones would fare no better, and a target that refuses everything would cost as many.
  let dead: { readonly given: string; readonly lost: Lost } | undefined;
  /** What was refused with credentials that are let in elsewhere, so that newer ones are fetched for it once at most. */
  const closed = new Set<string>();

  const isShutOut = async (request: Request, given: string): Promise<boolean> =>
    isDoor(request) || isRefused(await line.send(toWire(DOOR, "probe", given)));
  async function explained(request: Request, came: Answer | Lost, given: string, why: string): Promise<Answer | Lost> {
    if (await isShutOut(request, given)) {
      dead = { given, lost: unauthorized(why) };
      return dead.lost;
    }
    closed.add(kindOf(request));
    return came;
  }
  async function exchange(request: Request, by: Sender): Promise<Answer | Lost> {
    const given = await authorizer.header();
    const came = await line.send(toWire(request, by, given));
    // Wrong ones are to be refused.
    if (request.credentials === "wrong") return came;
    if (!isRefused(came)) {
      if ("status" in came && dead?.given === given) dead = undefined;
      return came;
    }
    if (dead?.given === given) return dead.lost;
    if (closed.has(kindOf(request)) && !(await isShutOut(request, given))) return came;
    if (!(await replaced(authorizer, given))) {
      const { lastRefused } = authorizer;
      return lastRefused === undefined ? came : explained(request, came, given, lastRefused);
    }
    const newer = await authorizer.header();
    const second = await line.send(toWire(request, by, newer));
    return isRefused(second) ? explained(request, second, newer, REFUSED_TWICE) : second;
  }
  return async (request, by) => {
    try {
      return await exchange(request, by);
    } catch (error) {
      if (error instanceof AuthorizationError) return unauthorized(error.message);
      throw error;
    }
  };
}
const isRefused = (came: Answer | Lost): boolean => "status" in came && came.status === 401;

/** What whoever is let in at all may do: a run begins with it. */
const DOOR = listUsers(1, 2);
const isDoor = ({ method, path }: Request): boolean => method === DOOR.method && path === DOOR.path;
/** "POST /Users": a scope may be for one endpoint, or for reading alone. */
const kindOf = ({ method, path }: Request): string => `${method} ${/^\/?[^/?]*/.exec(path)?.[0] ?? ""}`;

/** Whether there are other credentials by now: a request that was under way at the same time may have seen to it. */
const replaced = async (authorizer: Authorizer, given: string): Promise<boolean> =>
  (await authorizer.header()) !== given || authorizer.renew();
