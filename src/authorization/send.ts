/** From requests to the target, with the run's credentials, and newer ones where those are refused. */
import type { Answer, Lost, Send } from "../model.ts";
import { toWire } from "../okta/wire.ts";
import type { Transport } from "../transport.ts";
import type { Authorizer } from "./authorizer.ts";
import { AuthorizationError } from "./failure.ts";

type Line = Pick<Transport, "send">;

/**
 * A 401 to the run's credentials is answered with newer ones, once, where there are such; a second 401 is handed back.
 * Where no token is to be had, nothing is sent, and the reason is a Lost.
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
const unauthorized = (why: string): Lost => ({ lost: "unauthorized", why });

function sender(line: Line, authorizer: Authorizer): Send {
  // New and refused at once: newer ones would fare no better, and a target that refuses everything would cost as many.
  let refusedAtOnce: string | undefined;
  return async (request, by) => {
    try {
      const given = await authorizer.header();
      const came = await line.send(toWire(request, by, given));
      // Wrong ones are to be refused.
      if (request.credentials === "wrong") return came;
      if (given === refusedAtOnce && isAccepted(came)) refusedAtOnce = undefined;
      if (!isRefused(came) || given === refusedAtOnce || !(await replaced(authorizer, given))) return came;
      const newer = await authorizer.header();
      const second = await line.send(toWire(request, by, newer));
      if (isRefused(second)) refusedAtOnce = newer;
      return second;
    } catch (error) {
      if (error instanceof AuthorizationError) return unauthorized(error.message);
      throw error;
    }
  };
}
const isRefused = (came: Answer | Lost): boolean => "status" in came && came.status === 401;
const isAccepted = (came: Answer | Lost): boolean => "status" in came && came.status !== 401;

/** Whether there are other credentials by now: a request that was under way at the same time may have seen to it. */
const replaced = async (authorizer: Authorizer, given: string): Promise<boolean> =>
  (await authorizer.header()) !== given || authorizer.renew();
