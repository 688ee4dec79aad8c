/** One check's look at the exchanges of one part of one step. */
import type { Check, Examined, Exchange, Eye, Finding, Outcome, Past, Verdict } from "./model.ts";
import { remembered } from "./scim/remembered.ts";

type Result = Pick<Verdict, "outcome" | "findings"> & { readonly why?: string };

/** What decides where a check says different things of several exchanges: the first of these. */
const order: readonly Outcome[] = ["broken", "unmet", "blocked", "met", "not-applicable"];
const rank = ({ outcome }: Result): number => order.indexOf(outcome);
const met: Result = { outcome: "met", findings: [] };

export class Look {
  readonly check: Check;
  readonly part: string;
  readonly standing: boolean;
  /** One for everybody of whom the part speaks, and what it has seen last. */
  readonly #eyes = new Map<string | undefined, { readonly eye: Eye; readonly last: Exchange }>();
  readonly #results: Result[] = [];

  constructor(check: Check, part: string, standing: boolean) {
    this.check = check;
    this.part = part;
    this.standing = standing;
  }
  see(exchange: Exchange, past: Past): void {
    this.#note(exchange, () => {
      const known = this.#eyes.get(exchange.about);
      const { eye } = known ?? { eye: this.check.start() };
      this.#eyes.set(exchange.about, { eye, last: exchange });
      return eye.see(exchange, past);
    });
  }
  /** Of this one nothing could be seen. */
  miss(about: string | undefined, why: string): void {
    if (!this.#eyes.has(about)) this.#results.push({ outcome: "blocked", why, findings: [] });
  }
  /** To be asked once, when the part is over. */
  result(): Result {
    for (const { eye, last } of this.#eyes.values()) this.#note(last, () => eye.end?.());
    const [first = met, ...more] = this.#results;
    if (more.length === 0) return first;
    const decisive = more.reduce((worst, one) => (rank(one) < rank(worst) ? one : worst), first);
    return { ...decisive, findings: this.#results.flatMap(({ findings }) => findings) };
  }
  /** A check that fails of itself is our fault, never the server's. */
  fail(error: unknown): void {
    const why = error instanceof Error ? error.message : String(error);
    this.#results.push({ outcome: "broken", why, findings: [] });
  }
  #note(exchange: Exchange, examine: () => Examined | undefined): void {
    try {
      const examined = examine();
      if (examined !== undefined) this.#results.push(resultOf(examined, exchange));
    } catch (error) {
      this.fail(error);
    }
  }
}

function resultOf(examined: Examined, exchange: Exchange): Result {
  if ("notApplicable" in examined) {
    return { outcome: "not-applicable", why: `${examined.notApplicable}: ${examined.why}`, findings: [] };
  }
  if ("blocked" in examined) return { outcome: "blocked", why: examined.blocked, findings: [] };
  if (examined.length === 0) return met;
  return { outcome: "unmet", findings: enough(examined).map((one) => told(one, exchange)) };
}

/** What a million differences say, a hundred say as well. */
const MOST_FINDINGS = 100;
function enough(findings: readonly Finding[]): readonly Finding[] {
  const rest = findings.length - MOST_FINDINGS;
  const last = findings[MOST_FINDINGS - 1];
  if (rest <= 0 || last === undefined) return findings;
  return [...findings.slice(0, MOST_FINDINGS - 1), { ...last, actual: `${last.actual} (and ${rest} more places)` }];
}
/** In characters. */
const LONG_BODY = 100_000;
/** Findings outlive the run, and hundreds of long bodies would not fit beside one another. */
const light: (exchange: Exchange) => Exchange = remembered((exchange) => {
  const { answer } = exchange;
  if (answer === undefined || answer.text.length <= LONG_BODY) return exchange;
  return { ...exchange, answer: { ...answer, text: answer.text.slice(0, LONG_BODY), json: undefined } };
});
const told = ({ after, ...finding }: Finding, exchange: Exchange): Result["findings"][number] => ({
  ...finding,
  ...(after === undefined ? {} : { after: light(after) }),
  exchange: light(exchange),
});
