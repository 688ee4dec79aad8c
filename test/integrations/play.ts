/** A whole run in this process, over real sockets, as a profile says: what the command line does, without its words. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type AppProfile, completed, selectApps } from "../../src/app-profile.ts";
import { authorizedSend, type AuthorizerOptions, authorizer } from "../../src/authorization.ts";
import type { Exchange, Report, Resource, Verdict } from "../../src/model.ts";
import { exitCode } from "../../src/report.ts";
import { conduct, planRun } from "../../src/run.ts";
import { overlay } from "../../src/scim/compare.ts";
import { selectSuites } from "../../src/suites.ts";
import { transport } from "../../src/transport.ts";
import { read } from "../app-profile/folder.ts";
import { noTime } from "../rehearsal.ts";

/** A ready-made one. */
export function profile(id: string, env: NodeJS.ProcessEnv = {}): AppProfile {
  const [one] = selectApps(id, env);
  if (one === undefined) throw new Error(`there is no profile ${id}`);
  return one;
}
/** What an administrator would change in it before using it. */
export const changed = (id: string, change: Resource, env: NodeJS.ProcessEnv = {}): AppProfile =>
  read(overlay(source(id), change), env);
/** As it stands in its file. */
export const source = (id: string): Resource => parse(readFileSync(`fixtures/apps/${id}.yaml`, "utf8"));

interface Playing extends AuthorizerOptions {
  readonly url: string;
  readonly token?: string;
  readonly suites?: readonly string[];
}
export interface Played {
  readonly report: Report;
  readonly exchanges: readonly Exchange[];
  readonly verdicts: readonly Verdict[];
  readonly exit: number;
  /** What is neither met nor switched off, in short. */
  readonly wrong: readonly string[];
}
export async function play(
  { app, authentication, network }: AppProfile,
  { url, token = "", suites = [], ...options }: Playing,
): Promise<Played> {
  const config = {
    target: url,
    apps: [app],
    suites: selectSuites(suites),
    seed: 1,
    mark: "abc123",
    domain: "example.com",
    failOn: "either",
    keep: false,
  } as const;
  const line = transport({ baseUrl: url, network });
  const exchanges: Exchange[] = [];
  try {
    const send = authorizedSend(line, authorizer(completed(authentication, token), options));
    const watcher = { exchange: (one: Exchange) => void exchanges.push(one) };
    const report = await conduct(config, planRun(config), { send, sleep: noTime }, watcher);
    const verdicts = report.suites.flatMap((suite) => suite.verdicts);
    return { report, exchanges, verdicts, exit: exitCode(report), wrong: verdicts.flatMap(wrongIn) };
  } finally {
    await line.close();
  }
}
function wrongIn({ suite, step, part, check, outcome, findings, why = "" }: Verdict): readonly string[] {
  if (outcome === "met" || outcome === "not-applicable") return [];
  const [first] = findings;
  const found = first === undefined ? why : `${first.at}: ${first.expected}, not ${first.actual}`;
  return [`${suite}/${step} ${part}: ${outcome} ${check.id} (${found})`];
}
