/** Removes what a run has left that did not come to its end, with what cleans up after every run. */
import type { AppKind, Exchange, Leftover } from "./model.ts";
import { locate, played, recollect, removeAll, unshown } from "./cleanup.ts";
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
  const absent = new Set<string>();
  await played(recollect(app, places, session), (exchange) => {
    if (exchange.answer?.status === 404 || exchange.answer?.status === 410) absent.add(exchange.request.path);
    watch(exchange);
  });
  await played(locate(app, session), watch);
  const made = ledger.made();
  const found = made.filter(({ path }) => ledger.recognises(path)).map(({ path, name }) => ({ path, name }));
  const open = ledger.sought.unresolved();
  const isFound = ({ path, name }: Trace): boolean =>
    made.some((one) => one.path === path || sameBearer(one.name, name));
  const isUnread = ({ path }: Trace): boolean =>
    places.includes(path) && !absent.has(path) && !ledger.isForeign(path) && !ledger.holds(path);
  const why = session.over("cleanup") ?? "nobody knows whether it is there: the target did not answer properly";
  const unknown = [...open.map(({ kind, name }) => ({ path: endpoints[kind], name })), ...traces.filter(isUnread)];
  const doubtful = firstOfEach(unknown).map((one) => ({ ...one, certain: false, why }));
  const isThere = (one: Trace): boolean => isFound(one) || doubtful.some(({ name }) => name === one.name);
  const names = [...new Set(traces.map(({ name }) => name))];
  const left = dryRun ? unshown(ledger) : await played(removeAll(app, session), watch);
  return {
    found,
    left: [...left, ...doubtful],
    gone: names.filter((name) => !traces.some((trace) => trace.name === name && isThere(trace))),
    strangers: places.filter((path) => ledger.isForeign(path)),
  };
}
const firstOfEach = (traces: readonly Trace[]): readonly Trace[] =>
  traces.filter(({ name }, index) => traces.findIndex((one) => one.name === name) === index);
