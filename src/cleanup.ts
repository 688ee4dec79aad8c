/** Removes what the run made. Recorded, never judged; a play of its own, so that it runs however the stories ended. */
import type { Answer, AppKind, Ask, Entry, Leftover, Play } from "./model.ts";
import { endpoints, type Ledger, type Made, type Unresolved } from "./ledger.ts";
import { ask, done } from "./okta/play.ts";
import { get, lookUpGroup, lookUpUser, patchActive, putUser } from "./okta/requests.ts";
import { drive } from "./runner.ts";
import { accepted, totalOf } from "./scim/answers.ts";
import { attribute } from "./scim/json.ts";
import type { Session } from "./session.ts";

/** Yields its exchanges; returns what could not be removed, which it then lets go. */
export async function* cleanUp(app: AppKind, session: Session): AsyncGenerator<Entry, readonly Leftover[]> {
  const { ledger } = session;
  const at = { app, suite: "cleanup", step: "cleanup" };
  const doubted = ledger.made().filter(({ path }) => !ledger.recognises(path));
  for (const made of doubted) yield* drive(at, "cleanup", recognise(made), session);
  const left: Leftover[] = [];
  for (const one of ledger.unresolved()) {
    const outcome = {
      why: session.over("cleanup") ?? "its create was not answered properly, nor was the look-up for it",
    };
    yield* drive(at, "cleanup", find(one, ledger, outcome), session);
    if (outcome.why !== "") left.push({ certain: false, path: endpoints[one.kind], name: one.name, why: outcome.why });
    ledger.settle(one);
  }
  for (const made of ledger.made()) {
    const outcome = { why: session.over("cleanup") ?? "its DELETE was not answered" };
    yield* drive(at, "cleanup", remove(app, made, outcome), session);
    if (!ledger.holds(made.path)) continue;
    left.push({ certain: true, path: made.path, name: made.name, why: outcome.why });
    ledger.giveUp(made.path);
  }
  return left;
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

/** Before anything is removed under an id that only a create has told, the target shows whose it is. The ledger looks. */
function* recognise({ path }: Made): Play {
  yield* ask({ part: "recognise", request: get(path) });
  return done;
}
function* find(one: Unresolved, ledger: Ledger, outcome: { why: string }): Play {
  const request = one.kind === "User" ? lookUpUser(one.name) : lookUpGroup(one.name);
  const found = yield* ask({ part: "find", request });
  const looked = found.status === 404 || (accepted(found) && totalOf(found.json) !== undefined);
  if (!looked) return done;
  const foreign = ledger.disowns(one, found.json);
  outcome.why = foreign ? "it is there, but under an id that was shown as somebody else's, so it was left alone" : "";
  return done;
}

function* remove(app: AppKind, made: Made, outcome: { why: string }): Play {
  const removed = yield* ask({ part: "remove", request: { method: "DELETE", path: made.path } });
  if (accepted(removed) || removed.status === 404) return done;
  outcome.why = `its DELETE was answered ${removed.status}`;
  if (made.kind === "Group") return done;
  outcome.why += (yield* deactivate(app, made)) ? ", so it was deactivated" : " and it could not be deactivated either";
  return done;
}
/** In the app's own way first; a server that cannot do the one may do the other. */
function* deactivate(app: AppKind, { id, path }: Made): Generator<Ask, boolean, Answer> {
  for (const by of app === "oin" ? (["PATCH", "PUT"] as const) : (["PUT", "PATCH"] as const)) {
    const read = yield* ask({ part: "read", request: get(path) });
    const request = by === "PATCH" ? patchActive(id, false) : putUser(id, read.json, { active: false });
    yield* ask({ part: "deactivate", request });
    const after = yield* ask({ part: "read", request: get(path) });
    if (attribute(after.json, "active") === false) return true;
  }
  return false;
}
