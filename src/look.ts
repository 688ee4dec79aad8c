/** One check's look at the exchanges of one part of one step. */
import type { Check, Examined, Exchange, Eye, Outcome, Past, Verdict } from "./model.ts";

type Result = Pick<Verdict, "outcome" | "findings"> & { readonly why?: string };

/** What decides where a check says different things of several exchanges: the first of these. */
const order: readonly Outcome[] = ["broken", "unmet", "blocked", "met", "not-applicable"];

export class Look {
  readonly check: Check;
  readonly part: string;
  readonly standing: boolean;
  #eye: Eye | undefined;
  readonly #results: Result[] = [];
  #last: Exchange | undefined;

  constructor(check: Check, part: string, standing: boolean) {
    this.check = check;
    this.part = part;
    this.standing = standing;
  }
  see(exchange: Exchange, past: Past): void {
    this.#last = exchange;
    this.#note(() => {
      this.#eye ??= this.check.start();
      return this.#eye.see(exchange, past);
    });
  }
  /** To be asked once, when the part is over. */
  result(): Result {
    this.#note(() => this.#eye?.end?.());
    const results = this.#results;
    const first = order.flatMap((outcome) => results.filter((one) => one.outcome === outcome)).at(0);
    return { ...(first ?? { outcome: "met" }), findings: results.flatMap(({ findings }) => findings) };
  }
  /** A check that fails of itself is our fault, never the server's. */
  fail(error: unknown): void {
    const why = error instanceof Error ? error.message : String(error);
    this.#results.push({ outcome: "broken", why, findings: [] });
  }
  #note(examine: () => Examined | undefined): void {
    try {
      const examined = examine();
      if (examined !== undefined) this.#results.push(resultOf(examined, this.#last));
    } catch (error) {
      this.fail(error);
    }
  }
}

function resultOf(examined: Examined, exchange: Exchange | undefined): Result {
  if ("notApplicable" in examined) {
    return { outcome: "not-applicable", why: `${examined.notApplicable}: ${examined.why}`, findings: [] };
  }
  if ("blocked" in examined) return { outcome: "blocked", why: examined.blocked, findings: [] };
  const findings = examined.map((finding) => ({ ...finding, exchange }));
  return { outcome: findings.length > 0 ? "unmet" : "met", findings };
}
