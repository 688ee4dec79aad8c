/** Whole runs, held against Okta's test plan. */
import type { App, AppKind, Feature, OinCase, Report, Send } from "../../src/model.ts";
import { checklist } from "../../src/oin/checklist.ts";
import { quirks } from "../../src/reference/quirks/index.ts";
import { emptyStore } from "../../src/reference/server.ts";
import { conduct, planRun } from "../../src/run.ts";
import { well, withExtension } from "../matrix.ts";
import { configOf, everythingOn, noTime, sendTo } from "../rehearsal.ts";

/** Everything on, an attribute of the target's own, a token to rotate to; but for what is named. */
export function appOf(kind: AppKind, ...off: readonly Feature[]): App {
  const app = withExtension(everythingOn(kind));
  return { ...app, features: new Set([...app.features].filter((feature) => !off.includes(feature))) };
}
interface Run {
  readonly apps: readonly App[];
  /** Absent: the usual ones. */
  readonly suites?: readonly string[];
  /** Of the server. */
  readonly quirk?: string;
  /** Of the line. */
  readonly wrap?: (send: Send) => Send;
}
export async function played({ apps, suites, quirk, wrap }: Run): Promise<Report> {
  const store = emptyStore();
  const fault = quirks.find(({ id }) => id === quirk);
  if (quirk !== undefined && fault === undefined) throw new Error(`there is no quirk ${quirk}`);
  const handler = fault === undefined ? well(store) : fault.wrap(well(store), store);
  const send = sendTo(handler);
  const config = { ...configOf(suites === undefined ? {} : { suites }), apps };
  const report = await conduct(config, planRun(config), { send: wrap?.(send) ?? send, sleep: noTime });
  return { ...report, oin: checklist(report, apps) };
}
export function caseIn({ oin = [] }: Report, id: string): OinCase {
  const found = oin.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no case ${id}`);
  return found;
}
/** Ids by verdict. */
export const idsWith = ({ oin = [] }: Report, ...verdicts: readonly OinCase["verdict"][]): readonly string[] =>
  oin.filter(({ verdict }) => verdicts.includes(verdict)).map(({ id }) => id);
