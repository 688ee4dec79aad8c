/** Removes what the run made. Recorded, never judged; a play of its own, so that it runs however the stories ended. */
import type { Answer, AppKind, Ask, Entry, Leftover, Play } from "./model.ts";
import type { Ledger, Made, Unresolved } from "./ledger.ts";
import { ask, done } from "./okta/play.ts";
import { get, lookUpGroup, lookUpUser, patchActive, putUser } from "./okta/requests.ts";
import { drive } from "./runner.ts";
import { accepted, idOf, resourcesOf, segment, totalOf } from "./scim/answers.ts";
import { attribute } from "./scim/json.ts";
import { endpoints } from "./scim/kinds.ts";
import type { Session } from "./session.ts";

const UNSHOWN = "the target has not shown it as the run's own, so it was left alone";

/** Yields its exchanges; returns what could not be removed, which it then lets go. */
export async function* cleanUp(app: AppKind, session: Session): AsyncGenerator<Entry, readonly Leftover[]> {
  const { ledger } = session;
  const at = { app, suite: "cleanup", step: "cleanup" };
  const left: Leftover[] = [];
  // Whoever turns out to be a stranger leaves a create behind that has to be looked for.
  for (const made of ledger.made())
    if (!ledger.recognises(made.path)) yield* drive(at, "cleanup", recognise(made), session);
  for (const one of ledger.unresolved()) yield* drive(at, "cleanup", find(one, ledger), session);
  for (const one of ledger.several()) {
    yield* drive(at, "cleanup", find(one, ledger), session);
    ledger.settle(one);
  }
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
  return [...left, ...doubtful(ledger, session.over("cleanup"))];
}
/** Creates that no look-up has explained. One that was refused by nobody and found by nobody has left nothing. */
function doubtful(ledger: Ledger, over: string | undefined): readonly Leftover[] {
  const open = ledger.unresolved();
  for (const one of open) ledger.settle(one);
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

/** What the ledger still holds, for a run that keeps it. */
export const kept = (ledger: Ledger): readonly Leftover[] => [
  ...ledger.made().map(({ path, name }) => ({ certain: true, path, name, why: "kept as asked" })),
  ...ledger.unresolved().map(({ kind, name }) => ({
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

function* recognise({ path }: Made): Play {
  yield* ask({ part: "recognise", request: get(path) });
  return done;
}
/** The ledger takes up what is found. Where nobody is, a create that was never answered has left nothing. */
function* find(one: Unresolved, ledger: Ledger): Play {
  const request = one.kind === "User" ? lookUpUser(one.name) : lookUpGroup(one.name);
  const found = yield* ask({ part: "find", request });
  const readable = found.status === 404 || (accepted(found) && totalOf(found.json) !== undefined);
  if (readable && !one.answered) ledger.settle(one);
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
  return resourcesOf(found.json).some((one) => `${endpoints[kind]}/${segment(idOf(one) ?? "")}` === path);
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
