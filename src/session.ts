/** The line to the target that all stories of a run share: the guard, the count, the patience. */
import type { Answer, Ask, At, Exchange, Lost, Send, Sender } from "./model.ts";
import { Ledger } from "./ledger.ts";

/** Our own plan chose a target that this run did not make. */
export class ForeignWrite extends Error {}

const MOST_TIMEOUTS_IN_A_ROW = 2;
const writes = new Set(["PUT", "PATCH", "DELETE"]);

export interface SessionOptions {
  readonly send: Send;
  /** Stands in the name of everything that the run makes. */
  readonly signature: string;
  readonly sleep: (ms: number) => Promise<void>;
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

  async exchange(at: At, by: Sender, { pause, ...ask }: Ask): Promise<Exchange> {
    const { method, path } = ask.request;
    if (writes.has(method) && !this.ledger.holds(path)) {
      throw new ForeignWrite(`${method} ${path} was not sent: this run did not make it`);
    }
    if (pause !== undefined) await this.#options.sleep(pause);
    this.#sent += 1;
    const came = await this.#options.send(ask.request, by);
    this.#timeouts = isLost(came) && came.lost === "timeout" ? this.#timeouts + 1 : 0;
    const { app, suite, step } = at;
    const exchange = {
      app,
      suite,
      step,
      ...ask,
      by,
      seq: this.#sent,
      ...(isLost(came) ? { lost: came } : { answer: came }),
    };
    this.ledger.note(exchange);
    return exchange;
  }
}
export const isLost = (came: Answer | Lost): came is Lost => "lost" in came;
