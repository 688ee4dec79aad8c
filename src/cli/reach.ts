/** The very first request: is there a SCIM service that lets us in? If not, nothing can be judged. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Answer, Lost, Request } from "../model.ts";
import { listUsers } from "../okta/requests.ts";
import { mediaType } from "../scim/answers.ts";
import { isLost } from "../session.ts";

const EVERY = 250;
const notYet = new Set([502, 503, 504]);

export interface Reaching {
  readonly send: (request: Request) => Promise<Answer | Lost>;
  /** Milliseconds. */
  readonly waitMs: number;
  readonly signal: AbortSignal;
}

/** Why nothing can be judged, in words; undefined: go on. */
export async function reach({ send, waitMs, signal }: Reaching): Promise<string | undefined> {
  const interrupted = new Promise<"interrupted">((resolve) => {
    signal.addEventListener("abort", () => resolve("interrupted"));
  });
  const late = waitMs > 0 ? [sleep(waitMs, "late" as const, { ref: false })] : [];
  const until = Date.now() + waitMs;
  while (!signal.aborted) {
    const came = await Promise.race([send(listUsers(1, 2)), interrupted, ...late]);
    if (came === "interrupted") break;
    if (came === "late") return tooLate(waitMs);
    const waiting = isLost(came) ? came.lost === "unreachable" || came.lost === "timeout" : notYet.has(came.status);
    if (!waiting || Date.now() + EVERY > until) return isLost(came) ? unreached(came, waitMs) : refused(came);
    await Promise.race([sleep(EVERY), interrupted]);
  }
  return "the run was interrupted before the target answered";
}

const tooLate = (waitMs: number): string => `the target did not answer within ${waitMs / 1000} s`;
function unreached({ lost, why }: Lost, waitMs: number): string {
  if (lost === "unauthorized") return why;
  if (waitMs === 0) return `the target did not answer: ${why}`;
  // How long one request may take is another limit, and says nothing more.
  return lost === "timeout" ? tooLate(waitMs) : `${tooLate(waitMs)}: ${why}`;
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
