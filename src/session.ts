/** The line to the target that all stories of a run share: the guard, the count, the patience. */
import type { Answer, Ask, At, Exchange, Lost, Request, Send, Sender } from "./model.ts";
import { Ledger } from "./ledger.ts";
import { pathname } from "./scim/answers.ts";

/** A write to something that this run did not make, or that the target has never shown to be the run's. */
export class ForeignWrite extends Error {}

const MOST_TIMEOUTS_IN_A_ROW = 2;
/** Okta tries ten times and waits as long as it is told; a run has less time. */
const MOST_TRIES = 4;
/** Seconds. */
const LONGEST_WAIT = 120;
const writes = new Set(["PUT", "PATCH", "DELETE"]);

export interface SessionOptions {
  readonly send: Send;
  /** Stands in the name of everything that the run makes. */
  readonly signature: string;
  /** Ends early, and well, where the signal is aborted. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Aborted by somebody who wants the run to end; what it made is removed all the same. */
  readonly signal?: AbortSignal;
}

export class Session {
  readonly ledger: Ledger;
  readonly #options: SessionOptions;
  #sent = 0;
  #timeouts = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.ledger = new Ledger(options.signature);
  }
  get requests(): number {
    return this.#sent;
  }
  /** Why this sender may send nothing more. */
  over(by: Sender): string | undefined {
    if (this.#timeouts >= MOST_TIMEOUTS_IN_A_ROW) {
      return `the target let ${MOST_TIMEOUTS_IN_A_ROW} requests in a row time out, so the run ended`;
    }
    return by !== "cleanup" && this.#options.signal?.aborted === true ? "the run was interrupted" : undefined;
  }

  /** The path that has to be read before this may be sent: the run made it, but nobody has shown that it did. */
  unproven({ method, path }: Request): string | undefined {
    const proven = !writes.has(method) || !this.ledger.holds(path) || this.ledger.recognises(path);
    return proven ? undefined : pathname(path);
  }
  async exchange(at: At, by: Sender, { pause, ...ask }: Ask): Promise<Exchange> {
    const { method, path } = ask.request;
    if (writes.has(method) && !this.ledger.recognises(path)) {
      throw new ForeignWrite(`${method} ${path} was not sent: the target has not shown it as something this run made`);
    }
    if (pause !== undefined) await this.#options.sleep(pause);
    const came = await this.#send(ask.request, by);
    this.#timeouts = isLost(came) && came.lost === "timeout" ? this.#timeouts + 1 : 0;
    const { app, suite, step } = at;
    const answered = isLost(came) ? { lost: came } : { answer: came };
    const exchange = { app, suite, step, ...ask, by, seq: this.#sent, ...answered };
    this.ledger.note(exchange);
    return exchange;
  }
  /** Again where the target asks to wait, as Okta does (docs/okta-wire.md §12); what it said before is not recorded. */
  async #send(request: Request, by: Sender): Promise<Answer | Lost> {
    for (let tries = 1; ; tries += 1) {
      this.#sent += 1;
      const came = await this.#options.send(request, by);
      const seconds = isLost(came) || came.status !== 429 ? undefined : retryAfter(came);
      if (seconds === undefined || tries === MOST_TRIES) return came;
      await this.#options.sleep(seconds * 1000, by === "cleanup" ? undefined : this.#options.signal);
      if (this.over(by) !== undefined) return came;
    }
  }
}
/** In whole seconds, as Okta reads it; undefined where the target says nothing that is worth waiting for. */
function retryAfter({ headers }: Answer): number | undefined {
  const said = headers["retry-after"] ?? "";
  return /^\d+$/.test(said) && Number(said) <= LONGEST_WAIT ? Number(said) : undefined;
}
export const isLost = (came: Answer | Lost): came is Lost => "lost" in came;
