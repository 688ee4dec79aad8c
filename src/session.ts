/** The line to the target that all stories of a run share: the guard, the count, the patience. */
import { setTimeout } from "node:timers/promises";
import type { Answer, Ask, At, Exchange, Lost, Request, Resource, Send, Sender } from "./model.ts";
import { Ledger } from "./ledger.ts";
import type { Journal } from "./made.ts";
import { pathname } from "./scim/answers.ts";
import { isBulk, operationsIn } from "./scim/bulk.ts";
import { text } from "./scim/json.ts";
import { isOne } from "./scim/kinds.ts";

/** A write to something that this run did not make, or that the target has never shown to be the run's. */
export class ForeignWrite extends Error {
  /** Whether the target's answers have led there; if not, it is a mistake of ours. */
  readonly isLed: boolean;

  constructor({ method, path }: Request, what: string, isLed: boolean) {
    const why = isLed
      ? `the target has not shown ${what} as something this run made`
      : `nothing that the target has answered leads to ${what}, so this tool is at fault`;
    super(`${method} ${path} was not sent: ${why}`);
    this.isLed = isLed;
  }
}

const MOST_IN_A_ROW = 2;
const hopeless: ReadonlySet<Lost["lost"]> = new Set(["timeout", "unauthorized"]);
/** Okta's (docs/okta-wire.md §12). */
const MOST_TRIES = 10;
/** Milliseconds that one request waits at the target's word: a bound of ours, for Okta has more time than a run. */
const LONGEST_WAIT = 300_000;
/** Milliseconds of the first wait where a 429 does not say how long; it doubles. Okta waits 300,000. Nine waits outlast a limit by the minute. */
export const BACK_OFF = 120;
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
  /** Aborted by somebody who wants the run to end; what it made is removed all the same. A reason in words is reported. */
  readonly signal?: AbortSignal;
  /** Is told of everything before it is made. */
  readonly journal?: Journal;
  /** Nothing but GET may be sent. */
  readonly readOnly?: boolean;
  /** So many writes may be sent, beside those of cleanup; with one more the run would be over. */
  readonly maxWrites?: number;
  /** Milliseconds to wait first where a 429 does not say how long. */
  readonly backOffMs: number;
}

/** Why a run ends whose signal is aborted. */
export const interruption = ({ reason }: AbortSignal): string =>
  typeof reason === "string" ? reason : "the run was interrupted";

/** As time is, for whoever has none of their own. */
export const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  setTimeout(ms, undefined, signal === undefined ? {} : { signal }).catch(() => {});

export class Session {
  readonly ledger: Ledger;
  readonly #options: SessionOptions;
  #sent = 0;
  #recorded = 0;
  #writes = 0;
  #ended: string | undefined;
  /** What became of the last requests, each of which took its time. */
  #hopeless: readonly (Lost | Answer)[] = [];

  constructor(options: SessionOptions) {
    this.#options = options;
    this.ledger = new Ledger(options.signature, options.journal);
  }
  /** The run is over, as if it had been interrupted. */
  end(why: string): void {
    this.#ended ??= why;
  }
  get requests(): number {
    return this.#sent;
  }
  /** Why this sender may send nothing more. */
  over(by: Sender): string | undefined {
    if (this.#hopeless.length >= MOST_IN_A_ROW) return endOf(this.#hopeless);
    if (by === "cleanup") return undefined;
    const { signal } = this.#options;
    return this.#ended ?? (signal?.aborted === true ? interruption(signal) : undefined);
  }
  /** Why this sender may not send this, which ends the run. */
  tooMany(by: Sender, request: Request): string | undefined {
    const { maxWrites = Infinity } = this.#options;
    if (by === "cleanup" || this.#writes + writesIn(request) <= maxWrites) return undefined;
    this.end(`the run was to write no more than ${maxWrites} times`);
    return this.#ended;
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
  #foreignIn(request: Request): ForeignWrite | undefined {
    const foreign = (what: string, path: string): ForeignWrite =>
      new ForeignWrite(request, what, this.ledger.knowsOf(path));
    if (!isBulk(request))
      return isChange(request) && !this.#mayChange(request.path) ? foreign("it", request.path) : undefined;
    const operations = operationsIn(request);
    if (operations === undefined) return foreign("what cannot be read", "");
    const made = new Set(operations.filter((one) => methodOf(one) === "POST").map((one) => text(one, "bulkId")));
    return operations
      .filter((operation) => {
        const [method, path = ""] = [methodOf(operation), text(operation, "path")];
        if (method === "POST") return !this.ledger.mayCreate(path, operation["data"]);
        const [, bulkId] = /^\/(?:Users|Groups)\/bulkId:(.+)$/.exec(path) ?? [];
        if (method === "DELETE" && this.ledger.isNobodys(path)) return false;
        return !(this.ledger.recognises(path) || (bulkId !== undefined && made.has(bulkId)));
      })
      .map((operation) => [methodOf(operation), text(operation, "path") ?? ""] as const)
      .map(([method, path]) => foreign(`${method} ${path}`, path))[0];
  }
  #mayChange(path: string): boolean {
    return this.ledger.recognises(path) || this.ledger.knowsAbsent(path);
  }
  async exchange(at: At, by: Sender, { pause, ...ask }: Ask): Promise<Exchange> {
    this.#guard(ask.request);
    if (by !== "cleanup") this.#writes += writesIn(ask.request);
    if (isChange(ask.request)) this.ledger.spend(ask.request.path);
    if (pause !== undefined) await this.#options.sleep(pause);
    this.#foretell(ask.request);
    const lostBefore = this.#hopeless.length;
    const heldOff: string[] = [];
    const came = await this.#send(ask.request, by, heldOff);
    if (!isHopeless(came)) this.#hopeless = [];
    // Those that were under way together took their time once.
    else if (this.#hopeless.length <= lostBefore) this.#hopeless = [...this.#hopeless, came];
    const { app, suite, step } = at;
    const answered = isLost(came) ? { lost: came } : { answer: came };
    const held = heldOff.length === 0 ? {} : { heldOff };
    const exchange = { app, suite, step, ...ask, by, seq: (this.#recorded += 1), ...answered, ...held };
    this.ledger.note(exchange);
    return exchange;
  }
  /** Nothing leaves but through here. */
  #guard(request: Request): void {
    const { method, path } = request;
    if (this.#options.readOnly === true && method !== "GET")
      throw new Error(`${method} ${path} was not sent: this run only reads`);
    const foreign = this.#foreignIn(request);
    if (foreign !== undefined) throw foreign;
  }
  #foretell(request: Request): void {
    try {
      this.ledger.foretell(request);
    } catch (error) {
      this.end(error instanceof Error ? error.message : String(error));
      throw error;
    }
  }
  /** Again where the target is asked for too much, as Okta does (docs/okta-wire.md §12); of what it said before, only the Retry-After is recorded. */
  async #send(request: Request, by: Sender, heldOff: string[]): Promise<Answer | Lost> {
    let waited = 0;
    for (let tries = 1; ; tries += 1) {
      this.#sent += 1;
      const came = await this.#options.send(request, by);
      if (isLost(came) || came.status !== 429 || tries === MOST_TRIES) return came;
      const told = retryAfter(came);
      if (told !== undefined && waited + told > LONGEST_WAIT) return came;
      heldOff.push(came.headers["retry-after"] ?? "");
      const ms = told ?? this.#options.backOffMs * 2 ** (tries - 1);
      await this.#options.sleep(ms, by === "cleanup" ? undefined : this.#options.signal);
      waited += told ?? 0;
      const over = this.over(by);
      // What was said before the wait is no answer to be judged.
      if (over !== undefined) return { lost: "interrupted", why: over };
    }
  }
}
const writesIn = (request: Request): number =>
  request.method === "GET" ? 0 : isBulk(request) ? Math.max(1, operationsIn(request)?.length ?? 1) : 1;
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
