/** Plays stories and yields what happened. Judges nothing. */
import type { Ask, At, Cast, Ending, Entry, Given, Play, Sender, Step, Story } from "./model.ts";
import { okta } from "./okta/org.ts";
import { groupPath, userPath } from "./okta/requests.ts";
import { atOnce } from "./at-once.ts";
import { History } from "./past.ts";
import { ForeignWrite, type Session } from "./session.ts";

export async function* run(story: Story, session: Session): AsyncGenerator<Entry> {
  const { app, people, groups, steps } = story;
  const isPerson = (alias: string): boolean => people.some((person) => person.alias === alias);
  const org = okta(people, groups, (alias, id) =>
    session.ledger.madeFor(alias, isPerson(alias) ? userPath(id) : groupPath(id)),
  );
  const cast = { app, org, past: new History() };
  for (const step of steps) yield* playStep(story, step, cast, session);
}

async function* playStep(
  { app, suite }: Story,
  step: Step,
  cast: Cast & { past: History },
  session: Session,
): AsyncGenerator<Entry> {
  const at = { app: app.kind, suite, step: step.id };
  const { move, givens, off } = step;
  if (off !== undefined) {
    yield { kind: "end", ...at, rest: 0, by: move.by, ending: { how: "off", why: off } };
    return;
  }
  let rest = givens.length;
  const plays = givens.map((given) =>
    noted(cast.past, () => drive({ ...at, ...spokenOf(given) }, move.by, move.play(cast, given), session)),
  );
  for await (const entry of atOnce(plays, step.atOnce)) {
    yield entry.kind === "end" ? { ...entry, rest: (rest -= 1) } : entry;
  }
}
function spokenOf(given: Given): { about?: string } {
  const who = given["group"] ?? given["person"];
  return typeof who === "string" ? { about: who } : {};
}
/** The past is told of an entry before the play goes on. */
const noted = (past: History, play: () => AsyncGenerator<Entry>) =>
  async function* (): AsyncGenerator<Entry> {
    for await (const entry of play()) {
      past.note(entry);
      yield entry;
    }
  };

/** Sends what a play asks for until it ends, and yields its exchanges and its ending. */
export async function* drive(
  at: At & { about?: string },
  by: Sender,
  play: Play,
  session: Session,
): AsyncGenerator<Entry> {
  let ending: Ending;
  try {
    ending = yield* send(at, by, play, session);
  } catch (error) {
    // The guard has seen to it that nothing was sent to where the target's answers have led.
    const how = error instanceof ForeignWrite && error.isLed ? "stopped" : "broke";
    ending = { how, why: error instanceof Error ? error.message : String(error) };
  }
  yield { kind: "end", ...at, rest: 0, by, ending };
}

async function* send(at: At, by: Sender, play: Play, session: Session): AsyncGenerator<Entry, Ending> {
  // Before the move begins, so that the end of the run is the reason and not what the move is missing because of it.
  let over = session.over(by);
  if (over !== undefined) return { how: "unplayable", why: over };
  let next = play.next();
  while (next.done !== true) {
    const { request, about } = next.value;
    for (const path of session.over(by) === undefined ? session.unproven(request) : []) {
      yield await prove(at, by, about, path, session);
    }
    over = session.over(by) ?? session.tooMany(by, request);
    if (over !== undefined) return { how: "unplayable", why: over };
    const exchange = await session.exchange(at, by, next.value);
    yield { kind: "exchange", ...exchange };
    if (exchange.answer === undefined) return { how: "stopped", why: `no answer came: ${exchange.lost?.why ?? ""}` };
    next = play.next(exchange.answer);
  }
  return next.value;
}

/** An id in the answer to a create may be a wrong one, so nothing is written to it before it was read once. */
async function prove(at: At, by: Sender, about: string | undefined, path: string, session: Session): Promise<Entry> {
  const who = about === undefined ? {} : { about };
  const ask: Ask = { part: "recognise", ...who, request: { method: "GET", path } };
  const exchange = await session.exchange(at, by === "cleanup" ? by : "probe", ask);
  return { kind: "exchange", ...exchange };
}
