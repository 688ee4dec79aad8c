/** What a run says while it goes: before its first write, a line a step, and every exchange where somebody wants to see it. */
import type { App, AppKind, Evidence, Exchange, FailOn, SuiteReport, Verdict } from "../model.ts";
import { type Tally, count, some } from "../report.ts";
import { signature } from "../names.ts";
import { said } from "./evidence.ts";
import { withoutOthers } from "./others.ts";
import type { Colour, Paint } from "./paint.ts";
import type { Redact } from "./redact.ts";
import { cut, shown, visible } from "./text.ts";

export interface Look {
  readonly paint: Paint;
  readonly redact: Redact;
}
export interface Announcement {
  readonly version: string;
  readonly target: string;
  readonly apps: readonly App[];
  /** How many of each will be made, by all stories together. */
  readonly people: number;
  readonly groups: number;
  /** Names of one or two of them. */
  readonly examples: readonly string[];
  readonly seed: number;
  readonly mark: string;
  /** Whether everything stays when the run is over. */
  readonly keep: boolean;
}

const appNames: Readonly<Record<AppKind, string>> = {
  oin: "a catalog (OIN) app",
  aiw: "an App Integration Wizard (AIW) app",
};

const called = ({ kind, name }: App): string => (name === kind ? appNames[kind] : `${name}, ${appNames[kind]}`);

export function announcement(run: Announcement, { paint, redact }: Look): string {
  const apps = run.apps.map(called).join(" and with ");
  return [
    `${paint.bold(`scim-okta-test ${run.version}`)} acts as Okta would with ${apps}, against ${paint.bold(shown(run.target, redact))}`,
    ...creation(run, redact),
    paint.dim(`seed ${run.seed}, run mark ${run.mark}`),
  ].join("\n");
}
function creation({ people, groups, examples, keep }: Announcement, redact: Redact): readonly string[] {
  const made = [...(people > 0 ? [some(people, "user")] : []), ...(groups > 0 ? [some(groups, "group")] : [])];
  if (made.length === 0) return ["It only reads: nothing will be created on the server."];
  const named = examples.length > 0 ? `, named like ${examples.map((name) => shown(name, redact)).join(" and ")}` : "";
  const end = keep
    ? "All of it stays there (--keep)."
    : "After each suite, what it made is removed or, where the server cannot delete, deactivated; what remains is listed.";
  return [`It will create ${made.join(" and ")}${named}. It changes nothing else. ${end}`];
}

export const suiteLine = (
  { app, suite, title, evidence }: Omit<SuiteReport, "steps" | "verdicts" | "ms">,
  paint: Paint,
): string => `${paint.bold(`${app}.${suite}`)} ${title}${paint.dim(unsure(evidence))}`;
/** How far what a suite plays is known to be what Okta sends; nothing where it is. */
export const unsure = (evidence: Evidence): string =>
  evidence === "guess"
    ? " (a guess at what Okta sends: warnings at most)"
    : evidence === "variant"
      ? " (a variant of what Okta sends: warnings at most)"
      : "";

type Sign = readonly [sign: string, colour: Colour];
const signs: Readonly<Record<Tally, Sign>> = {
  met: ["✓", "green"],
  failing: ["✗", "red"],
  warnings: ["!", "yellow"],
  blocked: ["–", "dim"],
  notApplicable: ["–", "dim"],
  broken: ["?", "red"],
};
export const sign = (tally: Tally, paint: Paint): string => paint[signs[tally][1]](signs[tally][0]);
const worstFirst = ["failing", "broken", "warnings", "blocked", "met", "notApplicable"] as const;
const told: Readonly<Partial<Record<Tally, string>>> = {
  failing: "failing",
  broken: "broken",
  warnings: "with a warning",
  blocked: "blocked",
};

/** One line for a finished step: its worst news as a sign, what it did, and what is not met. */
export function stepLine(
  step: SuiteReport["steps"][number],
  verdicts: readonly Verdict[],
  failOn: FailOn,
  paint: Paint,
): string {
  const counts = count(verdicts, failOn);
  const worst = worstFirst.find((tally) => counts[tally] > 0) ?? "notApplicable";
  const news = worstFirst.flatMap((tally) => {
    const word = told[tally];
    return word === undefined || counts[tally] === 0 ? [] : [`${counts[tally]} ${word}`];
  });
  const off = step.off === undefined ? "" : paint.dim(` (not played: ${step.off})`);
  return `  ${sign(worst, paint)} ${step.does}${off}${news.length > 0 ? paint.dim(` (${news.join(", ")})`) : ""}`;
}

/** What --verbose shows of a body; more is cut. */
const BODY = 4_000;

/** The exchange in one line, and its bodies below it as they went over the wire, but for secrets and other people's data. */
export function exchangeLine(exchange: Exchange, { paint, redact }: Look, mark: string): string {
  const { by, request, answer, lost } = exchange;
  const came = answer === undefined ? (lost?.why ?? "") : `${answer.ms} ms`;
  const sent = request.body === undefined ? "" : JSON.stringify(request.body);
  return [
    `    ${paint.dim(by.padEnd(7))} ${said(exchange, redact)} ${paint.dim(shown(came, redact))}`,
    ...body(">", sent, redact),
    ...body("<", answer === undefined ? "" : withoutOthers(exchange, signature(mark)), redact),
  ].join("\n");
}
function body(arrow: string, text: string, redact: Redact): readonly string[] {
  const lines = text === "" ? [] : cut(redact(text), BODY).split(/\r?\n/);
  return lines.map((line) => `        ${arrow} ${visible(line)}`);
}
