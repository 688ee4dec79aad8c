/** The default command: reach the target, play, judge, report. */
import { randomInt } from "node:crypto";
import { dirname } from "node:path";
import type { Report, Step, Story } from "../model.ts";
import { AuthorizationError } from "../authorization/failure.ts";
import { signature } from "../names.ts";
import { checklist } from "../oin/checklist.ts";
import { exitCode } from "../report.ts";
import { announcement, type Look } from "../reporters/console.ts";
import { ending } from "../reporters/ending.ts";
import { findings } from "../reporters/findings.ts";
import { oinTable } from "../reporters/oin.ts";
import { summaryTable } from "../reporters/table.ts";
import { conduct, planRun, type RunConfig, RunError } from "../run.ts";
import { selectSuites } from "../suites.ts";
import { version } from "../version.ts";
import { type JournalFile, openJournal } from "./journal-file.ts";
import { complain, knocking, lineTo, type Target } from "./line.ts";
import { DEFAULT_JUNIT, type RunArguments } from "./options.ts";
import { progress } from "./progress.ts";
import { reach } from "./reach.ts";
import { isDevice, reportFile } from "./report-file.ts";
import { terminal, type Terminal } from "./terminal.ts";

const NOTHING_JUDGED = 3;

/** @returns the exit code */
export async function runCommand(target: Target, given: RunArguments, signal: AbortSignal): Promise<number> {
  const out = terminal(process.stdout, process.env);
  const config: RunConfig = { ...configOf(target.url, given), authentication: target.authentication.mode };
  const stories = planRun(config);
  const people = stories.flatMap((story) => story.people);
  const passwords = people.flatMap(({ password, ownPassword }) => [password, ownPassword]);
  const line = await lineTo(target, { ...given, out, passwords });
  const { look } = line;
  const write = await writer(given.junit, look);
  const journal = journalOf(config, given);
  const time = limited(signal, given.maxDurationMs);
  const whole = (report: Report): Report => (given.oin ? { ...report, oin: checklist(report, config.apps) } : report);
  const unjudged = (why: string): number => {
    out.passing("");
    complain(why, look);
    complain(write(whole(unreached(config, why))), look);
    return NOTHING_JUDGED;
  };
  try {
    const { send, authorizer } = line.enter();
    const { waitMs, backOffMs } = given;
    if (waitMs > 0) out.passing("waiting for the target to answer …");
    const knock = knocking(send, { ...given, mark: config.mark, out, look });
    const why = await reach({ send: knock, authorizer, waitMs, signal: time.signal });
    if (why !== undefined) return unjudged(why);
    out.line(announcement({ ...config, version, ...creations(stories) }, look));
    time.signal.addEventListener("abort", () => out.line(interrupted(time.signal, config.mark)));
    const options = { send, signal: time.signal, backOffMs, ...(journal === undefined ? {} : { journal }) };
    const came = await conduct(config, stories, options, progress(out, { ...given, ...look, mark: config.mark })).catch(
      unfinished,
    );
    const { report, failure } =
      came instanceof RunError ? { report: came.report, failure: came.message } : { report: came };
    const left = journal?.close() === true ? { journal: journal.file } : {};
    const code = conclude(whole({ ...report, ...left }), { write, out, look, junit: given.junit });
    if (failure !== undefined) complain(`internal error: ${failure}`, look);
    return code;
  } catch (error) {
    if (error instanceof AuthorizationError) return unjudged(error.message);
    throw error;
  } finally {
    time.clear();
    journal?.close();
    await line.close();
  }
}
function unfinished(error: unknown): RunError {
  if (error instanceof RunError) return error;
  throw error;
}

type Write = (report: Report) => string | undefined;
/** Whatever ended a run, what was seen is written down and told. */
function conclude(
  report: Report,
  { write, out, look, junit }: { write: Write; out: Terminal; look: Look; junit: string },
): number {
  let problem: string | undefined;
  try {
    problem = write(report);
  } finally {
    tell(report, out, look);
  }
  if (problem === undefined) out.line(`JUnit: ${junit}`);
  else complain(problem, look);
  return exitCode(report) || (problem === undefined ? 0 : NOTHING_JUDGED);
}
async function writer(file: string, look: Look): Promise<Write> {
  const { junit } = await import("../reporters/junit.ts");
  const write = reportFile(file);
  return (report) => write(junit(report, look));
}
/** A run that makes nothing, or in a server that ends with it, needs none. */
function journalOf({ target, mark, readOnly }: RunConfig, { journal, junit }: RunArguments): JournalFile | undefined {
  if (!journal || readOnly === true) return undefined;
  return openJournal(dirname(isDevice(junit) ? DEFAULT_JUNIT : junit), target, mark);
}

interface Limited {
  readonly signal: AbortSignal;
  readonly clear: () => void;
}
/** Aborted with the signal, or when the time is over. */
function limited(signal: AbortSignal, ms: number | undefined): Limited {
  if (ms === undefined) return { signal, clear: () => {} };
  const time = new AbortController();
  const timer = setTimeout(() => time.abort(`the run's time was over (--max-duration ${ms / 1000})`), ms);
  return { signal: AbortSignal.any([signal, time.signal]), clear: () => clearTimeout(timer) };
}

function configOf(target: string, given: RunArguments): RunConfig {
  const { profiles, suites, seed, domain, failOn, keep, readOnly, maxWrites } = given;
  const apps = profiles.map(({ app }) => app);
  const aims = { target, apps, suites: selectSuites(suites), seed, domain, failOn, mark: freshMark() };
  return { ...aims, keep, readOnly, ...(maxWrites === undefined ? {} : { maxWrites }) };
}
const freshMark = (): string =>
  randomInt(36 ** 6)
    .toString(36)
    .padStart(6, "0");

/** Only what a step that is played makes: an app may have groups switched off, or people. */
function creations(stories: readonly Story[]): { people: number; groups: number; examples: readonly string[] } {
  const made = stories.map((story) => ({ ...story, made: new Set(story.steps.flatMap(madeIn)) }));
  const people = made.flatMap((story) => story.people.filter(({ alias }) => story.made.has(alias)));
  const groups = made.flatMap((story) => story.groups.filter(({ alias }) => story.made.has(alias)));
  const examples = [people[0]?.userName, groups[0]?.displayName].filter((name) => name !== undefined);
  return { people: people.length, groups: groups.length, examples };
}
const madeIn = ({ move: { makes }, givens, off }: Step): readonly string[] =>
  makes === undefined || off !== undefined ? [] : givens.flatMap((given) => given[makes] ?? []);

const interrupted = ({ reason }: AbortSignal, mark: string): string =>
  typeof reason === "string"
    ? `Ended, because ${reason}: what the run made is being removed.`
    : `Interrupted: what the run made is being removed. Ctrl-C again leaves it there, with ${signature(mark)} in every name.`;

/** Also a run that judged nothing is reported, lest somebody takes the report of an earlier one for it. */
const unreached = ({ target, seed, mark, failOn }: RunConfig, endedEarly: string): Report => ({
  version,
  target,
  seed,
  mark,
  failOn,
  endedEarly,
  started: new Date().toISOString(),
  ms: 0,
  requests: 0,
  suites: [],
  leftovers: [],
});

function tell(report: Report, out: Terminal, look: Look): void {
  const told = findings(report, look);
  out.line();
  if (told !== "") out.line(`${told}\n`);
  out.line(summaryTable(report, look.paint));
  if (report.oin !== undefined) out.line(`\n${oinTable(report.oin, look)}\n`);
  out.line(ending(report, look));
}
