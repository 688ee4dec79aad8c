/** The line to the target that all stories of a run share: the guard, the count, the patience. */
import type { Answer, Ask, At, Exchange, Lost, Request, Resource, Send, Sender } from "./model.ts";
import { Ledger } from "./ledger.ts";
import { pathname } from "./scim/answers.ts";
import { isBulk, operationsIn } from "./scim/bulk.ts";
import { text } from "./scim/json.ts";
import { isOne } from "./scim/kinds.ts";

/** A write to something that this run did not make, or that the target has never shown to be the run's. */
export class ForeignWrite extends Error {}

const MOST_IN_A_ROW = 2;
const hopeless: ReadonlySet<Lost["lost"]> = new Set(["timeout", "unauthorized"]);
/** Okta's (docs/okta-wire.md §12). */
const MOST_TRIES = 10;
/** Milliseconds that one request waits at the target's word: a bound of ours, for Okta has more time than a run. */
const LONGEST_WAIT = 300_000;
/** Milliseconds of the first wait where a 429 does not say how long; it doubles. Okta waits 300,000. */
export const BACK_OFF = 100;
const changes = new Set(["PUT", "PATCH", "DELETE"]);
/** What it would change where it is. A search is no change (RFC 7644 §3.4.3). */
const isChange = ({ method, path }: Pick<Request, "method" | "path">): boolean =>
  changes.has(method) || (method === "POST" && isOne(path) && !pathname(path).endsWith("/.search"));

export interface SessionOptions {
  readonly send: Send;
  /** Stands in the name of everything that the run makes. */
  readonly signature: string;
  /** Ends early, and well, where the signal is aborted. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Aborted by somebody who wants the run to end; what it made is removed all the same. */
  readonly signal?: AbortSignal;
  /** Milliseconds to wait first where a 429 does not say how long. */
  readonly backOffMs: number;
}

export class Session {
  readonly ledger: Ledger;
  readonly #options: SessionOptions;
  #sent = 0;
  #recorded = 0;
  /** What became of the last requests, each of which took its time. */
  #hopeless: readonly (Lost | Answer)[] = [];

  constructor(options: SessionOptions) {
    this.#options = options;
    this.ledger = new Ledger(options.signature);
  }
  get requests(): number {
    return this.#sent;
  }
  /** Why this sender may send nothing more. */
  over(by: Sender): string | undefined {
    if (this.#hopeless.length >= MOST_IN_A_ROW) return endOf(this.#hopeless);
    return by !== "cleanup" && this.#options.signal?.aborted === true ? "the run was interrupted" : undefined;
  }

  /** Paths that have to be read before this may be sent: the run made them, but nobody has shown that it did. */
  unproven(request: Request): readonly string[] {
    const paths = isBulk(request)
      ? (operationsIn(request) ?? []).map((operation) => text(operation, "path") ?? "")
      : isChange(request)
        ? [request.path]
        : [];
    const unproven = paths.filter((path) => this.ledger.holds(path) && !this.ledger.recognises(path)).map(pathname);
    return [...new Set(unproven)];
  }
  /** What of a request would write to something that is not known to be the run's own. */
  #foreignIn(request: Request): string | undefined {
    if (!isBulk(request)) return isChange(request) && !this.#mayChange(request.path) ? request.path : undefined;
    const operations = operationsIn(request);
    if (operations === undefined) return "what cannot be read";
    const made = new Set(operations.filter((one) => methodOf(one) === "POST").map((one) => text(one, "bulkId")));
    return operations
      .filter((operation) => {
        const [method, path = ""] = [methodOf(operation), text(operation, "path")];
        if (method === "POST") return !this.ledger.mayCreate(path, operation["data"]);
        const [, bulkId] = /^\/(?:Users|Groups)\/bulkId:(.+)$/.exec(path) ?? [];
        if (method === "DELETE" && this.ledger.isNobodys(path)) return false;
        return !(this.ledger.recognises(path) || (bulkId !== undefined && made.has(bulkId)));
      })
      .map((operation) => `${methodOf(operation)} ${text(operation, "path")}`)[0];
  }
  #mayChange(path: string): boolean {
    return this.ledger.recognises(path) || this.ledger.knowsAbsent(path);
  }
  async exchange(at: At, by: Sender, { pause, ...ask }: Ask): Promise<Exchange> {
    const { method, path } = ask.request;
    const foreign = this.#foreignIn(ask.request);
    if (foreign !== undefined) {
      const what = foreign === path ? "it" : foreign;
      throw new ForeignWrite(
        `${method} ${path} was not sent: the target has not shown ${what} as something this run made`,
      );
    }
    if (isChange(ask.request)) this.ledger.spend(path);
    if (pause !== undefined) await this.#options.sleep(pause);
    const came = await this.#send(ask.request, by);
    this.#hopeless = isHopeless(came) ? [...this.#hopeless, came] : [];
    const { app, suite, step } = at;
    const answered = isLost(came) ? { lost: came } : { answer: came };
    const exchange = { app, suite, step, ...ask, by, seq: (this.#recorded += 1), ...answered };
    this.ledger.note(exchange);
    return exchange;
  }
  /** Again where the target is asked for too much, as Okta does (docs/okta-wire.md §12); what it said before is not recorded. */
  async #send(request: Request, by: Sender): Promise<Answer | Lost> {
    let waited = 0;
    for (let tries = 1; ; tries += 1) {
      this.#sent += 1;
      const came = await this.#options.send(request, by);
      if (isLost(came) || came.status !== 429 || tries === MOST_TRIES) return came;
      const told = retryAfter(came);
      if (told !== undefined && waited + told > LONGEST_WAIT) return came;
      const ms = told ?? this.#options.backOffMs * 2 ** (tries - 1);
      await this.#options.sleep(ms, by === "cleanup" ? undefined : this.#options.signal);
      waited += told ?? 0;
      const over = this.over(by);
      // What was said before the wait is no answer to be judged.
      if (over !== undefined) return { lost: "interrupted", why: over };
    }
  }
}
/** Of 429, the last one: whoever has said it to the end of all patience will say it to the next request as well. */
const isHopeless = (came: Answer | Lost): boolean => (isLost(came) ? hopeless.has(came.lost) : came.status === 429);
function endOf(all: readonly (Lost | Answer)[]): string {
  const unauthorized = all.filter(isLost).findLast(({ lost }) => lost === "unauthorized");
  if (unauthorized !== undefined)
    return `${MOST_IN_A_ROW} requests in a row had no token that is let in, so the run ended: ${unauthorized.why}`;
  const said = all.every(isLost) ? "time out" : "go unanswered, or answered 429 however long it was waited for";
  return `the target let ${MOST_IN_A_ROW} requests in a row ${said}, so the run ended`;
}
const methodOf = (operation: Resource): string => text(operation, "method")?.toUpperCase() ?? "";
/** Okta reads whole seconds and nothing else. In milliseconds. */
function retryAfter({ headers }: Answer): number | undefined {
  const said = headers["retry-after"] ?? "";
  return /^\d+$/.test(said) ? Number(said) * 1000 : undefined;
}
export const isLost = (came: Answer | Lost): came is Lost => "lost" in came;
