/** Removes what the run made. Recorded, never judged; a play of its own, so that it runs however the stories ended. */
import type { Answer, AppKind, Ask, At, Entry, Exchange, Leftover, Play, Resource } from "./model.ts";
import type { Ledger } from "./ledger.ts";
import { type Made, pathOf, type Unresolved } from "./made.ts";
import { ask, done } from "./okta/play.ts";
import { get, lookUpGroup, lookUpUser, patchActive, putUser } from "./okta/requests.ts";
import { sameBearer } from "./names.ts";
import { drive } from "./runner.ts";
import { accepted, idOf, resourcesOf, totalOf } from "./scim/answers.ts";
import { attribute } from "./scim/json.ts";
import { endpoints, nameOf } from "./scim/kinds.ts";
import type { Session } from "./session.ts";

const UNSHOWN = "the target has not shown it as the run's own, so it was left alone";

const atCleanup = (app: AppKind): At => ({ app, suite: "cleanup", step: "cleanup" });

/** Yields its exchanges; returns what could not be removed, which it then lets go. */
export async function* cleanUp(app: AppKind, session: Session): AsyncGenerator<Entry, readonly Leftover[]> {
  yield* locate(app, session);
  const left = yield* removeAll(app, session);
  return [...left, ...doubtful(session.ledger, session.over("cleanup"))];
}
/** Reads whatever counts as made and was never shown, and looks for what nobody knows the place of. */
export async function* locate(app: AppKind, session: Session): AsyncGenerator<Entry> {
  const { ledger } = session;
  const at = atCleanup(app);
  // Whoever turns out to be a stranger leaves a create behind that has to be looked for.
  yield* recogniseAll(at, session);
  for (const one of ledger.sought.unresolved()) yield* drive(at, "cleanup", find(one, ledger), session);
  for (const one of ledger.sought.several()) {
    yield* drive(at, "cleanup", find(one, ledger), session);
    ledger.sought.settle(one);
  }
  // What was found by its name is not known yet to be where the list says.
  yield* recogniseAll(at, session);
}
async function* recogniseAll(at: At, session: Session): AsyncGenerator<Entry> {
  const { ledger } = session;
  for (const made of ledger.made())
    if (!ledger.recognises(made.path)) yield* drive(at, "cleanup", recognise(made), session);
}
/** @returns what is still there */
export async function* removeAll(app: AppKind, session: Session): AsyncGenerator<Entry, readonly Leftover[]> {
  const { ledger } = session;
  const at = atCleanup(app);
  const left: Leftover[] = [];
  for (const made of ledger.made()) {
    const unanswered = ledger.recognises(made.path) ? "its DELETE was not answered" : UNSHOWN;
    const outcome = { why: session.over("cleanup") ?? unanswered };
    for await (const entry of drive(at, "cleanup", remove(app, made, ledger, outcome), session)) {
      const lost = entry.kind === "exchange" ? entry.lost : undefined;
      if (lost?.lost === "unauthorized") outcome.why = `it could not be removed: ${lost.why}`;
      yield entry;
    }
    if (!ledger.holds(made.path)) continue;
    left.push({ certain: true, path: made.path, name: made.name, why: outcome.why });
    ledger.giveUp(made.path);
  }
  return left;
}
/** Reads what another run has made. */
export async function* recollect(app: AppKind, paths: readonly string[], session: Session): AsyncGenerator<Entry> {
  for (const path of paths) yield* drive(atCleanup(app), "cleanup", recognise({ path }), session);
}
/** Creates that no look-up has explained. One that was refused by nobody and found by nobody has left nothing. */
function doubtful(ledger: Ledger, over: string | undefined): readonly Leftover[] {
  const open = ledger.sought.unresolved();
  for (const one of open) ledger.sought.settle(one);
  return open.map(({ kind, name, answered }) => ({
    certain: false,
    path: endpoints[kind],
    name,
    why:
      over ??
      (answered
        ? "the target said that it was made, but not where it is"
        : "its create was not answered properly, nor was the look-up for it"),
  }));
}

/** What the ledger holds, but may not write to. */
export const unshown = (ledger: Ledger): readonly Leftover[] =>
  ledger
    .made()
    .filter(({ path }) => !ledger.recognises(path))
    .map(({ path, name }) => ({ certain: true, path, name, why: UNSHOWN }));

/** What the ledger still holds, for a run that keeps it. */
export const kept = (ledger: Ledger): readonly Leftover[] => [
  ...ledger.made().map(({ path, name }) => ({ certain: true, path, name, why: "kept as asked" })),
  ...ledger.sought.unresolved().map(({ kind, name }) => ({
    certain: false,
    path: endpoints[kind],
    name,
    why: "its create was not answered properly; if it is there, it is kept as asked",
  })),
];

/** What bears the run's name, though no create of the run accounts for it: nobody's to remove, but to be told of. */
export const strays = (ledger: Ledger): readonly Leftover[] =>
  ledger.strays().map((stray) => ({
    ...stray,
    certain: true,
    why: "it bears the run's name, but no create of the run accounts for it, so it was left alone",
  }));

/** Plays it to its end. */
export async function played<Result>(
  entries: AsyncGenerator<Entry, Result>,
  watch: (exchange: Exchange) => void,
): Promise<Result> {
  let next = await entries.next();
  while (next.done !== true) {
    if (next.value.kind === "exchange") watch(next.value);
    next = await entries.next();
  }
  return next.value;
}

function* recognise({ path }: Pick<Made, "path">): Play {
  yield* ask({ part: "recognise", request: get(path) });
  return done;
}
/** The ledger takes up what is found. Where nobody is, a create that was never answered has left nothing; where others are, who knows? */
function* find(one: Unresolved, ledger: Ledger): Play {
  const request = one.kind === "User" ? lookUpUser(one.name) : lookUpGroup(one.name);
  const found = yield* ask({ part: "find", request });
  const isOther = (resource: Resource): boolean => !sameBearer(nameOf(one.kind, resource) ?? "", one.name);
  const isAnswered = accepted(found) && totalOf(found.json) !== undefined && !resourcesOf(found.json).some(isOther);
  if ((found.status === 404 || isAnswered) && !one.answered) ledger.sought.settle(one);
  return done;
}

/** Only a reading tells whether a DELETE has done anything: 204 is easily said, and 404 may be for the method. */
function* remove(app: AppKind, made: Made, ledger: Ledger, outcome: { why: string }): Play {
  const removed = yield* ask({ part: "remove", request: { method: "DELETE", path: made.path } });
  const after = yield* ask({ part: "read", request: get(made.path) });
  if (after.status === 404 || after.status === 410) {
    if (!accepted(removed) && (yield* isStillFound(made))) outcome.why = HALF_THERE(removed.status);
    else ledger.strike(made.path);
    return done;
  }
  outcome.why = `its DELETE was answered ${removed.status}${accepted(removed) ? ", but it is still there" : ""}`;
  if (made.kind === "Group" || !accepted(after)) return done;
  outcome.why += (yield* deactivate(app, made, after))
    ? ", so it was deactivated"
    : " and it could not be deactivated either";
  return done;
}
const HALF_THERE = (status: number): string =>
  `its DELETE was answered ${status}, and it cannot be read, but a look-up still finds it`;
/** Whoever never deleted it may not know its own ids. */
function* isStillFound({ kind, name, path }: Made): Generator<Ask, boolean, Answer> {
  const request = kind === "User" ? lookUpUser(name) : lookUpGroup(name);
  const found = yield* ask({ part: "find", request });
  return resourcesOf(found.json).some((one) => pathOf(kind, idOf(one) ?? "") === path);
}
/** In the app's own way first; a server that cannot do the one may do the other. */
function* deactivate(app: AppKind, { id, path }: Made, read: Answer): Generator<Ask, boolean, Answer> {
  let reading = read;
  for (const by of app === "oin" ? (["PATCH", "PUT"] as const) : (["PUT", "PATCH"] as const)) {
    const request = by === "PATCH" ? patchActive(id, false) : putUser(id, reading.json, { active: false });
    yield* ask({ part: "deactivate", request });
    reading = yield* ask({ part: "read", request: get(path) });
    if (attribute(reading.json, "active") === false) return true;
  }
  return false;
}
