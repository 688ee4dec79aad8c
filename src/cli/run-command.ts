/** The default command: reach the target, play, judge, report. */
import { randomInt } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Send, Story } from "../model.ts";
import { toWire } from "../okta/wire.ts";
import { exitCode } from "../report.ts";
import { announcement, exchangeLine, type Look, stepLine, suiteLine } from "../reporters/console.ts";
import { said } from "../reporters/evidence.ts";
import { ending } from "../reporters/ending.ts";
import { findings } from "../reporters/findings.ts";
import { junit } from "../reporters/junit.ts";
import { redactor } from "../reporters/redact.ts";
import { summaryTable } from "../reporters/table.ts";
import { conduct, planRun, type RunConfig, type Watcher } from "../run.ts";
import { selectSuites } from "../suites.ts";
import { version } from "../version.ts";
import type { RunArguments } from "./options.ts";
import { reach } from "./reach.ts";
import { reportFile } from "./report-file.ts";
import { terminal, type Terminal } from "./terminal.ts";

export interface Target {
  /** Checked already: parseBaseUrl accepts it. */
  readonly url: string;
  readonly token: string;
}
export const NOTHING_JUDGED = 3;

/** @returns the exit code */
export async function runCommand({ url, token }: Target, given: RunArguments, signal: AbortSignal): Promise<number> {
  const out = terminal(process.stdout, process.env);
  const config = configOf(url, given);
  const stories = planRun(config);
  const redact = redactor([token, ...stories.flatMap(({ people }) => people.map(({ password }) => password))]);
  const look: Look = { paint: out.paint, redact };
  const write = reportFile(given.junit);
  const { transport } = await import("../transport.ts");
  const line = transport({ baseUrl: url, timeoutMs: given.timeoutMs });
  const send: Send = (request, by) => line.send(toWire(request, by, `Bearer ${token}`));
  try {
    const unreachable = await reach(send, { waitMs: given.waitMs, sleep: (ms) => sleep(ms), now: () => Date.now() });
    if (unreachable !== undefined) {
      process.stderr.write(`scim-okta-test: ${redact(unreachable)}\n`);
      return NOTHING_JUDGED;
    }
    out.line(announcement({ ...config, version, ...creations(stories) }, look));
    const report = await conduct(config, stories, { send, signal }, watcher(out, given, look));
    write(junit(report, { redact }));
    const told = findings(report, look);
    out.line();
    if (told !== "") out.line(`${told}\n`);
    out.line(summaryTable(report, out.paint));
    out.line(ending(report, look));
    out.line(`JUnit: ${given.junit}`);
    return exitCode(report);
  } finally {
    await line.close();
  }
}

function configOf(target: string, { apps, suites, seed, domain, failOn, keep }: RunArguments): RunConfig {
  return { target, apps, suites: selectSuites(suites), seed, domain, failOn, keep, mark: freshMark() };
}
const freshMark = (): string =>
  randomInt(36 ** 6)
    .toString(36)
    .padStart(6, "0");

function creations(stories: readonly Story[]): { people: number; groups: number; examples: readonly string[] } {
  const people = stories.flatMap((story) => story.people);
  const groups = stories.flatMap((story) => story.groups);
  const examples = [people[0]?.userName, groups[0]?.displayName].filter((name) => name !== undefined);
  return { people: people.length, groups: groups.length, examples };
}

function watcher(out: Terminal, { verbose, failOn }: RunArguments, look: Look): Watcher {
  return {
    story: ({ app, suite, title }) => out.line(suiteLine({ app: app.kind, suite, title }, out.paint)),
    exchange: (exchange) => {
      if (verbose) out.line(exchangeLine(exchange, look));
      else out.passing(`  … ${exchange.step}: ${said(exchange, look.redact)}`);
    },
    step: ({ steps }, id, verdicts) => {
      const step = steps.find((one) => one.id === id);
      if (step !== undefined) out.line(stepLine(step, verdicts, failOn, out.paint));
    },
  };
}
