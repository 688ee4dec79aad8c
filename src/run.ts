/** A whole run: stories played, judged and cleaned up after, one at a time, into one report. */
import type { App, Authentication, Exchange, FailOn, Leftover, Report, Story, SuiteReport, Verdict } from "./model.ts";
import { checks } from "./checks/index.ts";
import { cleanUp, kept, played, strays } from "./cleanup.ts";
import { signature } from "./names.ts";
import { maker } from "./okta/people.ts";
import { plan } from "./plan.ts";
import { run } from "./runner.ts";
import { BACK_OFF, pause, Session, type SessionOptions } from "./session.ts";
import type { Suite } from "./suites.ts";
import { verify } from "./verify.ts";
import { version } from "./version.ts";

export interface RunConfig {
  /** The base URL, as it is reported. */
  readonly target: string;
  /** Absent: a bearer token. */
  readonly authentication?: Authentication["mode"];
  readonly apps: readonly App[];
  readonly suites: readonly Suite[];
  readonly seed: number;
  readonly mark: string;
  readonly domain: string;
  readonly failOn: FailOn;
  /** Leave what was made. */
  readonly keep: boolean;
  /** Send nothing but GET. */
  readonly readOnly?: boolean;
  /** How many writes may be sent, beside those of cleanup. */
  readonly maxWrites?: number;
}
/** Told of everything as it happens. */
export interface Watcher {
  /** @param over why nothing of it will be played, where the run has ended */
  story?(story: Story, over: string | undefined): void;
  exchange?(exchange: Exchange): void;
  step?(story: Story, step: string, verdicts: readonly Verdict[], over: string | undefined): void;
}
/** Time is real unless a test has none. */
export interface Line
  extends Pick<SessionOptions, "send" | "signal" | "journal">, Partial<Pick<SessionOptions, "sleep" | "backOffMs">> {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Plans everything, so that every mistake in it shows before anything is sent. */
export function planRun({ apps, suites, seed, mark, domain, readOnly }: RunConfig): readonly Story[] {
  let named = 0;
  const number = (): number => (named += 1);
  // Every suite makes up its people from the seed alone, so that they are the same when it is run by itself.
  return apps.flatMap((app) =>
    suites.map((suite) => plan(suite, app, maker({ app, seed, number, mark, domain }), readOnly)),
  );
}

/** What went wrong beside the target: the run has ended, what it made was removed, and this was seen so far. */
export class RunError extends Error {
  readonly report: Report;

  constructor(cause: unknown, report: Report) {
    super(said(cause), { cause });
    this.report = report;
  }
}
const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @throws RunError where whoever watches has failed, or something of ours */
export async function conduct(
  config: RunConfig,
  stories: readonly Story[],
  line: Line,
  watcher: Watcher = {},
): Promise<Report> {
  const { mark, keep, readOnly = false, maxWrites = Infinity } = config;
  const { now = Date.now, journal } = line;
  const started = now();
  const limits = { readOnly, maxWrites, signature: signature(mark) };
  const session = new Session({ sleep: pause, backOffMs: BACK_OFF, ...line, ...limits });
  const failures: unknown[] = [];
  const fail = (error: unknown): void => {
    failures.push(error);
    session.end(`this tool failed: ${said(error)}`);
  };
  const told = careful(watcher, fail);
  const suites: SuiteReport[] = [];
  const leftovers: Leftover[] = [];
  for (const story of stories) {
    told.story(story, session.over("okta"));
    suites.push(await judge(story, session, told, { now, fail }));
    leftovers.push(...(keep ? [] : await played(cleanUp(story.app.kind, session), told.exchange)));
    journal?.left([...leftovers, ...(keep ? kept(session.ledger) : [])]);
  }
  leftovers.push(...(keep ? kept(session.ledger) : []), ...strays(session.ledger));
  const over = session.over("okta");
  const times = { started: new Date(started).toISOString(), ms: now() - started };
  const ended = over === undefined ? {} : { endedEarly: over };
  const report = { ...about(config), ...times, requests: session.requests, suites, leftovers, ...ended };
  if (failures.length > 0) throw new RunError(failures[0], report);
  return report;
}
/** What a report says of the run itself. */
const about = ({ target, authentication, seed, mark, failOn, readOnly }: RunConfig): Aims => ({
  version,
  target,
  ...(authentication === undefined ? {} : { authentication }),
  seed,
  mark,
  failOn,
  ...(readOnly === true ? { readOnly } : {}),
});
type Aims = Pick<Report, "version" | "target" | "authentication" | "seed" | "mark" | "failOn" | "readOnly">;

/** Whoever watches and fails is told nothing more. */
function careful(watcher: Watcher, fail: (error: unknown) => void): Required<Watcher> {
  let failed = false;
  const once = (tell: () => void): void => {
    try {
      if (!failed) tell();
    } catch (error) {
      failed = true;
      fail(error);
    }
  };
  return {
    story: (...given) => once(() => watcher.story?.(...given)),
    exchange: (...given) => once(() => watcher.exchange?.(...given)),
    step: (...given) => once(() => watcher.step?.(...given)),
  };
}

interface Judging {
  readonly now: () => number;
  readonly fail: (error: unknown) => void;
}
async function judge(story: Story, session: Session, watcher: Watcher, { now, fail }: Judging): Promise<SuiteReport> {
  const began = now();
  const verdicts: Verdict[] = [];
  try {
    for await (const ofStep of verify(story, checks, observed(run(story, session), watcher))) {
      verdicts.push(...ofStep);
      const step = ofStep[0]?.step;
      if (step !== undefined) watcher.step?.(story, step, ofStep, session.over("okta"));
    }
  } catch (error) {
    fail(error);
  }
  const { app, suite, title, evidence, judged } = story;
  const steps = story.steps.map(({ id, does, off }) => ({ id, does, ...(off === undefined ? {} : { off }) }));
  const only = judged === undefined ? {} : { judged };
  return { app: app.kind, suite, title, evidence, steps, ...only, verdicts, ms: now() - began };
}

async function* observed(entries: ReturnType<typeof run>, watcher: Watcher): ReturnType<typeof run> {
  for await (const entry of entries) {
    if (entry.kind === "exchange") watcher.exchange?.(entry);
    yield entry;
  }
}
