/** The very first request: is there a SCIM service that lets us in? If not, nothing can be judged. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Authorizer } from "../authorization/authorizer.ts";
import { AuthorizationError } from "../authorization/failure.ts";
import type { Answer, Lost, Request } from "../model.ts";
import { listUsers } from "../okta/requests.ts";
import { mediaType } from "../scim/answers.ts";
import { interruption as whyEnded, isLost } from "../session.ts";

const EVERY = 250;
const notYet = new Set([502, 503, 504]);

interface Limits {
  /** Milliseconds. */
  readonly waitMs: number;
  readonly signal: AbortSignal;
}
export interface Reaching extends Limits {
  readonly send: (request: Request) => Promise<Answer | Lost>;
  /** Its first header is waited for as the target is. What somebody has to do in a browser takes its own time. */
  readonly authorizer: Pick<Authorizer, "header" | "consent">;
}
/** Why nothing can be judged; undefined: go on. */
type Why = string | undefined;

export async function reach({ send, authorizer: { header, consent }, ...limits }: Reaching): Promise<Why> {
  const knock = async (request: Request, judge: (answer: Answer) => Why): Promise<Attempt> => {
    const came = await send(request);
    if (isLost(came)) return { why: unreached(came, limits), passing: isPassing(came) };
    return { why: judge(came), passing: notYet.has(came.status) };
  };
  const enter: Attempting = async (asking) => {
    asking("no access token came");
    const failure = await failureOf(header);
    if (failure !== undefined) return { why: tried(failure, limits), passing: failure.outlook === "passing" };
    asking("the target did not answer");
    return knock(listUsers(1, 2), refused);
  };
  if (consent === undefined) return patiently(enter, limits);
  // Nobody is sent to a browser for the sake of a target that is not there; whatever it answers, it is.
  const anonymous: Request = { ...listUsers(1, 2), credentials: "none" };
  const away = await patiently(() => knock(anonymous, () => undefined), limits);
  if (away !== undefined) return away;
  const failure = await Promise.race([failureOf(consent), interruption(limits)]);
  if (failure === undefined) return patiently(enter, limits);
  return failure === "interrupted" ? `${whyEnded(limits.signal)} before somebody consented` : failure.message;
}

interface Attempt {
  readonly why: Why;
  /** Whether it may be otherwise in a moment. */
  readonly passing: boolean;
}
/** Says whom it is waiting for, lest the time be over before anybody has said anything. */
type Attempting = (asking: (silent: Silent) => void) => Promise<Attempt>;
type Silent = "the target did not answer" | "no access token came";

async function patiently(attempt: Attempting, limits: Limits): Promise<Why> {
  const { waitMs, signal } = limits;
  const interrupted = interruption(limits);
  const late = waitMs > 0 ? [sleep(waitMs, "late" as const, { ref: false })] : [];
  const until = Date.now() + waitMs;
  let silent: Silent = "the target did not answer";
  while (!signal.aborted) {
    const came = await Promise.race([attempt((whom) => (silent = whom)), interrupted, ...late]);
    if (came === "interrupted") break;
    if (came === "late") return tooLate(silent, waitMs);
    if (!came.passing || Date.now() + EVERY > until) return came.why;
    await Promise.race([sleep(EVERY), interrupted]);
  }
  return `${whyEnded(signal)} before the target answered`;
}
const interruption = ({ signal }: Limits): Promise<"interrupted"> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve("interrupted");
    signal.addEventListener("abort", () => resolve("interrupted"));
  });
async function failureOf(work: () => Promise<unknown>): Promise<AuthorizationError | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof AuthorizationError) return error;
    throw error;
  }
}

const tooLate = (silent: Silent, waitMs: number): string => `${silent} within ${waitMs / 1000} s`;
const tried = ({ message, outlook }: AuthorizationError, { waitMs }: Limits): string =>
  waitMs > 0 && outlook === "passing" ? `tried for ${waitMs / 1000} s: ${message}` : message;
const isPassing = ({ lost }: Lost): boolean => lost === "unreachable" || lost === "timeout";
function unreached({ lost, why }: Lost, { waitMs }: Limits): string {
  if (lost === "unauthorized") return why;
  if (waitMs === 0) return `the target did not answer: ${why}`;
  const late = tooLate("the target did not answer", waitMs);
  // How long one request may take is another limit, and says nothing more.
  return lost === "timeout" ? late : `${late}: ${why}`;
}

function refused(answer: Answer): string | undefined {
  const { status } = answer;
  if (status === 401 || status === 403) {
    return `the target answered ${status} to the first request: the token is wrong or may not list users`;
  }
  if (status >= 300 && status < 400) {
    const to = answer.headers["location"];
    return `the target answers ${status}${to === undefined ? "" : ` and points to ${to}`}: give the address where SCIM itself is served`;
  }
  if (/html/i.test(mediaType(answer)) || /^\s*<(!doctype|html)/i.test(answer.text)) {
    return `the target answered ${status} with a web page: this is no SCIM service; perhaps the path is wrong, which often ends in /scim/v2`;
  }
  if (status === 404)
    return "the target has no /Users here (404): perhaps the path is wrong, which often ends in /scim/v2";
  return undefined;
}
