/** A whole run: stories played, judged and cleaned up after, one at a time, into one report. */
import { setTimeout } from "node:timers/promises";
import type {
  App,
  AppKind,
  Authentication,
  Exchange,
  FailOn,
  Leftover,
  Report,
  Story,
  SuiteReport,
  Verdict,
} from "./model.ts";
import { checks } from "./checks/index.ts";
import { cleanUp, kept, strays } from "./cleanup.ts";
import { signature } from "./names.ts";
import { maker } from "./okta/people.ts";
import { plan } from "./plan.ts";
import { run } from "./runner.ts";
import { BACK_OFF, Session, type SessionOptions } from "./session.ts";
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
  extends Pick<SessionOptions, "send" | "signal">, Partial<Pick<SessionOptions, "sleep" | "backOffMs">> {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Plans everything, so that every mistake in it shows before anything is sent. */
export function planRun({ apps, suites, seed, mark, domain }: RunConfig): readonly Story[] {
  let named = 0;
  const number = (): number => (named += 1);
  // Every suite makes up its people from the seed alone, so that they are the same when it is run by itself.
  return apps.flatMap((app) => suites.map((suite) => plan(suite, app, maker({ app, seed, number, mark, domain }))));
}

export async function conduct(
  config: RunConfig,
  stories: readonly Story[],
  line: Line,
  watcher: Watcher = {},
): Promise<Report> {
  const { target, seed, mark, failOn } = config;
  const { now = Date.now } = line;
  const started = now();
  const session = new Session({ sleep: pause, backOffMs: BACK_OFF, ...line, signature: signature(mark) });
  const suites: SuiteReport[] = [];
  const leftovers: Leftover[] = [];
  for (const story of stories) {
    watcher.story?.(story, session.over("okta"));
    try {
      suites.push(await judge(story, session, watcher, now));
    } catch (error) {
      // Whoever watches has failed; what was made is removed all the same.
      if (!config.keep) await tidy(story.app.kind, session, {});
      throw error;
    }
    if (!config.keep) leftovers.push(...(await tidy(story.app.kind, session, watcher)));
  }
  leftovers.push(...(config.keep ? kept(session.ledger) : []), ...strays(session.ledger));
  const ms = now() - started;
  const over = session.over("okta");
  return {
    version,
    target,
    ...(config.authentication === undefined ? {} : { authentication: config.authentication }),
    seed,
    mark,
    started: new Date(started).toISOString(),
    ms,
    requests: session.requests,
    failOn,
    suites,
    leftovers,
    ...(over === undefined ? {} : { endedEarly: over }),
  };
}

async function judge(story: Story, session: Session, watcher: Watcher, now: () => number): Promise<SuiteReport> {
  const began = now();
  const verdicts: Verdict[] = [];
  for await (const ofStep of verify(story, checks, observed(run(story, session), watcher))) {
    verdicts.push(...ofStep);
    const step = ofStep[0]?.step;
    if (step !== undefined) watcher.step?.(story, step, ofStep, session.over("okta"));
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

async function tidy(app: AppKind, session: Session, watcher: Watcher): Promise<readonly Leftover[]> {
  const entries = cleanUp(app, session);
  let next = await entries.next();
  while (next.done !== true) {
    if (next.value.kind === "exchange") watcher.exchange?.(next.value);
    next = await entries.next();
  }
  return next.value;
}

const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  setTimeout(ms, undefined, signal === undefined ? {} : { signal }).catch(() => {});
