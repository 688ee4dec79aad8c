/** The default command: reach the target, play, judge, report. */
import { randomInt } from "node:crypto";
import type { Answer, Lost, Report, Request, Send, Story } from "../model.ts";
import { signature } from "../names.ts";
import { toWire } from "../okta/wire.ts";
import { exitCode } from "../report.ts";
import { announcement, exchangeLine, type Look } from "../reporters/console.ts";
import { ending } from "../reporters/ending.ts";
import { findings } from "../reporters/findings.ts";
import { redactor } from "../reporters/redact.ts";
import { summaryTable } from "../reporters/table.ts";
import { shown } from "../reporters/text.ts";
import { conduct, planRun, type RunConfig } from "../run.ts";
import { isLost } from "../session.ts";
import { selectSuites } from "../suites.ts";
import { version } from "../version.ts";
import type { RunArguments } from "./options.ts";
import { progress } from "./progress.ts";
import { reach } from "./reach.ts";
import { reportFile } from "./report-file.ts";
import { terminal, type Terminal } from "./terminal.ts";

export interface Target {
  /** Checked already: parseBaseUrl accepts it. */
  readonly url: string;
  readonly token: string;
}
const NOTHING_JUDGED = 3;

/** @returns the exit code */
export async function runCommand({ url, token }: Target, given: RunArguments, signal: AbortSignal): Promise<number> {
  const out = terminal(process.stdout, process.env);
  const config = configOf(url, given);
  const stories = planRun(config);
  const passwords = stories.flatMap(({ people }) => people.map(({ password }) => password));
  const look: Look = { paint: out.paint, redact: redactor([token, ...passwords]) };
  const write = reportFile(given.junit);
  const [{ transport }, { junit }] = await Promise.all([import("../transport.ts"), import("../reporters/junit.ts")]);
  const line = transport({ baseUrl: url, timeoutMs: given.timeoutMs });
  const send: Send = (request, by) => line.send(toWire(request, by, `Bearer ${token}`));
  try {
    const why = await reach({ send: knocking(send, given, out, look), waitMs: given.waitMs, signal });
    if (why !== undefined) {
      out.passing("");
      complain(shown(why, look.redact, LONGEST));
      complain(write(junit(unreached(config, why), look)));
      return NOTHING_JUDGED;
    }
    out.line(announcement({ ...config, version, ...creations(stories) }, look));
    signal.addEventListener("abort", () => out.line(interrupted(config.mark)));
    const report = await conduct(config, stories, { send, signal }, progress(out, { ...given, ...look }));
    const problem = write(junit(report, look));
    tell(report, out, look);
    if (problem === undefined) out.line(`JUnit: ${given.junit}`);
    else complain(problem);
    return exitCode(report) || (problem === undefined ? 0 : NOTHING_JUDGED);
  } finally {
    await line.close();
  }
}
/** The reason may quote where the target points to. */
const LONGEST = 1_000;
function complain(problem: string | undefined): void {
  if (problem !== undefined) process.stderr.write(`scim-okta-test: ${problem}\n`);
}

function configOf(target: string, { apps, suites, seed, domain, failOn, keep }: RunArguments): RunConfig {
  return { target, apps, suites: selectSuites(suites), seed, domain, failOn, keep, mark: freshMark() };
}
const freshMark = (): string =>
  randomInt(36 ** 6)
    .toString(36)
    .padStart(6, "0");

/** The first request is no part of any story, but to somebody whose target cannot be reached it is the whole of it. */
const knocking =
  (send: Send, { apps: [app = "oin"], waitMs, verbose }: RunArguments, out: Terminal, look: Look) =>
  async (request: Request): Promise<Answer | Lost> => {
    if (waitMs > 0) out.passing("waiting for the target to answer …");
    const came = await send(request, "probe");
    const at = { app, suite: "reach", step: "reach", part: "list-users", seq: 0, by: "probe" } as const;
    if (verbose)
      out.line(exchangeLine({ ...at, request, ...(isLost(came) ? { lost: came } : { answer: came }) }, look));
    return came;
  };

function creations(stories: readonly Story[]): { people: number; groups: number; examples: readonly string[] } {
  const people = stories.flatMap((story) => story.people);
  const groups = stories.flatMap((story) => story.groups);
  const examples = [people[0]?.userName, groups[0]?.displayName].filter((name) => name !== undefined);
  return { people: people.length, groups: groups.length, examples };
}

const interrupted = (mark: string): string =>
  `Interrupted: what the run made is being removed. Ctrl-C again leaves it there, with ${signature(mark)} in every name.`;

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
  out.line(ending(report, look));
}
