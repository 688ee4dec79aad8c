/** Every finding as a block that says what to do about it. One fault in thirty places is one block. */
import type { Report, Verdict } from "../model.ts";
import { fails, some, verdictsOf } from "../report.ts";
import { type Found, type Line, actual, again, difference, doubt, fix, inOkta, place, see, where } from "./evidence.ts";
import { type Look, sign } from "./console.ts";
import type { Redact } from "./redact.ts";
import { shown } from "./text.ts";

const MOST_DIFFERENCES = 4;
const MOST_PLACES = 5;
const MOST_REASONS = 10;

/** Failing ones first, then warnings, then why the rest could not be judged. Empty where there is nothing to say. */
export function findings(report: Report, look: Look): string {
  const unmet = verdictsOf(report).filter(({ outcome }) => outcome === "unmet");
  const blocks = grouped(unmet, ({ check }) => check.id).map((verdicts) => gathered(verdicts, report));
  const inOrder = [...blocks.filter(({ failing }) => failing), ...blocks.filter(({ failing }) => !failing)];
  return [
    ...inOrder.map((block) => written(block, report, look)),
    ...reasons("blocked", report, look),
    ...reasons("broken", report, look),
  ].join("\n\n");
}

interface Block {
  readonly failing: boolean;
  /** The one that is told in full: rather an answer to Okta than one to a probe. */
  readonly first: Verdict;
  readonly others: readonly Verdict[];
  /** Of each place in the answers that differs, the first finding. */
  readonly differences: readonly Found[];
}
type Some<T> = readonly [T, ...T[]];

function gathered(verdicts: Some<Verdict>, { failOn }: Report): Block {
  const failing = verdicts.filter((verdict) => fails(verdict, failOn));
  const first = failing.find(({ by }) => by === "okta") ?? failing[0] ?? verdicts[0];
  const others = verdicts.filter((verdict) => verdict !== first);
  const found = [first, ...others].flatMap((verdict) => verdict.findings);
  const differences = grouped(found, ({ at }) => at.replace(/\/\d+(?=\/|$)/g, "/*")).map(([one]) => one);
  return { failing: failing.length > 0, first, others, differences };
}

function written({ failing, first, others, differences }: Block, report: Report, { paint, redact }: Look): string {
  const { check } = first;
  const [main, ...more] = differences;
  const elsewhere = shortened(others.map(place), MOST_PLACES, "place");
  const lines: readonly Line[] = [
    ...(main === undefined ? [] : difference(main, redact)),
    inOkta(first),
    ...doubt(first),
    fix(check),
    ...(main === undefined ? [] : [...where(main, redact), ...again(main, report, redact)]),
    ...see(check),
    ...shortened(more.map(inShort(redact)), MOST_DIFFERENCES, "difference").map((text): Line => ["Also", text]),
    ["In", `${place(first)}${elsewhere.length > 0 ? `; also in: ${elsewhere.join(", ")}` : ""}`],
  ];
  const title = `${sign(failing ? "failing" : "warnings", paint)} ${paint.bold(check.id)}: ${check.title}`;
  return [
    `${title} ${paint.dim(`(RFC: ${check.level})`)}`,
    ...lines.map(([label, text]) => `    ${paint.dim(label.padEnd(8))} ${text}`),
  ].join("\n");
}
const inShort =
  (redact: Redact) =>
  (found: Found): string => {
    const seen = found.exchange === undefined ? "" : ` (#${found.exchange.seq})`;
    return `at ${shown(found.at, redact)}: expected ${shown(found.expected, redact)}, actual ${actual(found, redact)}${seen}`;
  };

/** "12 blocked by user-created: ...", a line for each reason, with the words of the first. */
function reasons(outcome: "blocked" | "broken", report: Report, { paint, redact }: Look): readonly string[] {
  const those = verdictsOf(report).filter((verdict) => verdict.outcome === outcome);
  const lines = grouped(those, reason).map((verdicts) => {
    const { blockedBy, why = "no reason given" } = verdicts[0];
    const by = blockedBy === undefined ? "" : ` by ${blockedBy.check}`;
    return `${verdicts.length.toLocaleString("en-US")} ${outcome}${by}: ${shown(why, redact)}`;
  });
  const short = shortened(lines, MOST_REASONS, "reason");
  return short.length > 0 ? [short.map((line) => `${sign(outcome, paint)} ${line}`).join("\n")] : [];
}
const reason = ({ blockedBy, why = "" }: Verdict): string => blockedBy?.check ?? why;

function shortened(items: readonly string[], most: number, noun: string): readonly string[] {
  if (items.length <= most) return items;
  return [...items.slice(0, most), `and ${some(items.length - most, `more ${noun}`)}`];
}
function grouped<T>(items: readonly T[], key: (item: T) => string): readonly Some<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
