/** A whole run in one process: the real planner, runner, judge and cleanup, against whatever answers. */
import type { App, AppKind, Exchange, Report, Send, Story, Verdict } from "../src/model.ts";
import { OKTA_TIMEOUT } from "../src/cli/options.ts";
import { everythingOn } from "../src/okta/app.ts";
export { everythingOn } from "../src/okta/app.ts";
import { toWire } from "../src/okta/wire.ts";
import type { Handler } from "../src/reference/handler.ts";
import { conduct, planRun, type RunConfig, type Watcher } from "../src/run.ts";
import type { SuiteFile } from "../src/suite-file.ts";
import { selectSuites, type Suite } from "../src/suites.ts";
import { token } from "./reference/directory.ts";

export const bothKinds: readonly AppKind[] = ["oin", "aiw"];
export const mark = "abc123";

export interface Plan {
  readonly kind?: AppKind;
  /** Absent: an app of that kind that has everything switched on. */
  readonly app?: App;
  /** Ids of built-in suites, or suites of the test's own; absent: all. */
  readonly suites?: readonly (string | Suite)[];
  readonly keep?: boolean;
  readonly readOnly?: boolean;
  readonly maxWrites?: number;
  readonly signal?: AbortSignal;
  readonly watcher?: Watcher;
  readonly mark?: string;
}
export interface Rehearsal {
  readonly report: Report;
  readonly stories: readonly Story[];
  /** Cleanup included. */
  readonly exchanges: readonly Exchange[];
  readonly verdicts: readonly Verdict[];
}

/** What is to replace the token. */
export const nextToken = "the-next-token";
export const sendTo =
  (handler: Handler): Send =>
  async (request, by) => {
    const answer = await handler(toWire(request, by, `Bearer ${request.credentials === "next" ? nextToken : token}`));
    // Nobody waits in a test: an answer says how long it takes.
    return answer.ms > OKTA_TIMEOUT ? { lost: "timeout", why: `no answer within ${OKTA_TIMEOUT} ms` } : answer;
  };
/** Nobody waits in a test; the clock of the target goes on all the same. */
let waited = 0;
export const noTime = (ms = 0): Promise<void> => {
  waited += ms;
  return Promise.resolve();
};
let lastMoment = 0;
/** No two moments are the same. */
export const virtualNow = (): Date => new Date((lastMoment = Math.max(Date.now() + waited, lastMoment + 1)));

export const configOf = (plan: Plan): RunConfig => ({
  target: "https://directory.example.com/scim/v2",
  apps: [plan.app ?? everythingOn(plan.kind ?? "oin")],
  suites: plan.suites?.flatMap(suiteOf) ?? (all ??= selectSuites([])),
  seed: 1,
  mark: plan.mark ?? mark,
  domain: "example.com",
  failOn: "either",
  keep: plan.keep ?? false,
  readOnly: plan.readOnly ?? false,
  ...(plan.maxWrites === undefined ? {} : { maxWrites: plan.maxWrites }),
});
/** Read when they are first asked for: YAML takes its time. */
let all: readonly Suite[] | undefined;
const suiteOf = (suite: string | Suite): readonly Suite[] =>
  typeof suite === "string" ? selectSuites([suite]) : [suite];

export async function rehearse(send: Send, plan: Plan = {}): Promise<Rehearsal> {
  const config = configOf(plan);
  const stories = planRun(config);
  const exchanges: Exchange[] = [];
  const watcher: Watcher = {
    ...plan.watcher,
    exchange(exchange) {
      exchanges.push(exchange);
      plan.watcher?.exchange?.(exchange);
    },
  };
  const line = { send, sleep: noTime, ...(plan.signal === undefined ? {} : { signal: plan.signal }) };
  const report = await conduct(config, stories, line, watcher);
  return { report, stories, exchanges, verdicts: report.suites.flatMap(({ verdicts }) => verdicts) };
}

/** A suite of a test's own. */
export const suite = (file: Omit<SuiteFile, "title" | "story">): Suite => ({
  id: "mine",
  file: { title: "Of the test", story: "Of the test.", ...file },
});
/** "GET /Users/1" of every exchange. */
export const requests = (exchanges: readonly Exchange[]): readonly string[] =>
  exchanges.map(({ request }) => `${request.method} ${request.path}`);
