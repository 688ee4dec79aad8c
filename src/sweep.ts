/** Removes what a run has left that did not come to its end, with what cleans up after every run. */
import type { AppKind, Exchange, Leftover } from "./model.ts";
import { locate, played, recollect, removeAll } from "./cleanup.ts";
import type { Trace } from "./made.ts";
import { sameBearer, signature } from "./names.ts";
import type { Line } from "./run.ts";
import { endpoints } from "./scim/kinds.ts";
import { BACK_OFF, pause, Session } from "./session.ts";

export interface Sweeping {
  /** The run's. */
  readonly mark: string;
  readonly traces: readonly Trace[];
  readonly app: AppKind;
  /** Only looks: nothing but GET is sent. */
  readonly dryRun: boolean;
}
export interface Swept {
  /** There, and shown under the run's own name. */
  readonly found: readonly Trace[];
  /** What of it is there still, with what may be there. */
  readonly left: readonly Leftover[];
  /** What is not there, or not any more. */
  readonly gone: readonly string[];
  /** Somebody else was shown there, who was left alone. */
  readonly strangers: readonly string[];
}

export async function sweep(
  { mark, traces, app, dryRun }: Sweeping,
  line: Omit<Line, "now" | "journal">,
  watch: (exchange: Exchange) => void,
): Promise<Swept> {
  const options = { signature: signature(mark), readOnly: dryRun };
  const session = new Session({ sleep: pause, backOffMs: BACK_OFF, ...line, ...options });
  const { ledger } = session;
  const places = ledger.recall(traces);
  await played(recollect(app, places, session), watch);
  await played(locate(app, session), watch);
  const found = ledger.made().map(({ path, name }) => ({ path, name }));
  const open = ledger.unresolved();
  const isThere = ({ path, name }: Trace): boolean =>
    found.some((one) => one.path === path || sameBearer(one.name, name)) || open.some((one) => one.name === name);
  const names = [...new Set(traces.map(({ name }) => name))];
  const why = session.over("cleanup") ?? "the look-up for it was not answered properly";
  const doubtful = open.map(({ kind, name }) => ({ certain: false, path: endpoints[kind], name, why }));
  const left = dryRun ? [] : await played(removeAll(app, session), watch);
  return {
    found,
    left: [...left, ...doubtful],
    gone: names.filter((name) => !traces.some((trace) => trace.name === name && isThere(trace))),
    strangers: places.filter((path) => ledger.isForeign(path)),
  };
}
