/** Writes that are tried on a person or group of the run's own: read, written, read again, all in one part. */
import type { Answer, Ask, Cast, Given, Json, Move, Play, Request, Resource } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { differences } from "../../../scim/compare.ts";
import { offers } from "../../../scim/discovered.ts";
import { isObject } from "../../../scim/json.ts";
import { ask, done, name, refused, stopped, unlinked } from "../../../okta/play.ts";
import { get, groupPath, patch, userPath } from "../../../okta/requests.ts";
import { A_MOMENT } from "../../reading.ts";

/** What a write is tried on. */
export interface Subject {
  /** As it was read just now. */
  readonly now: Resource;
  /** As it was read before the first write of this move. */
  readonly first: Resource;
  readonly id: string;
  readonly path: string;
  readonly about: string;
  readonly cast: Cast;
  readonly given: Given;
}
interface Tried extends Pick<Ask, "wants" | "pause" | "request"> {
  /** Where the resource is to be looked for where it is no longer at its place, so that it is told as left behind. */
  readonly elsewhere?: string;
}
/** undefined: what this target holds gives nothing to try. */
export type Try = (subject: Subject) => Tried | undefined;

type Info = Pick<Move, "id" | "title"> & { readonly of: "person" | "group" };

/** One part for each that is tried, in this order. */
export function trials({ id, title, of }: Info, tries: Readonly<Record<string, Try>>, more: Partial<Move> = {}): Move {
  const parts = Object.keys(tries);
  return {
    id,
    title,
    by: "probe",
    takes: { [of]: of },
    parts: { oin: parts, aiw: parts },
    *play(cast, given): Play {
      const about = name(given, of);
      const known = cast.past.id(about);
      if (known === undefined) return unlinked(about);
      const path = of === "group" ? groupPath(known) : userPath(known);
      let first: Resource | undefined;
      for (const [part, attempt] of Object.entries(tries)) {
        const before = yield* ask({ part, about, request: get(path) });
        if (!accepted(before)) return refused(before);
        const now = before.json;
        if (!isObject(now)) return stopped("what was read is no JSON object");
        first ??= now;
        const tried = attempt({ now, first, id: known, path, about, cast, given });
        if (tried !== undefined) yield* written(part, about, path, tried);
      }
      return done;
    },
    ...more,
  };
}
/** Read once more after a moment where it is not yet as it should be. */
function* written(part: string, about: string, path: string, tried: Tried): Generator<Ask, void, Answer> {
  const { elsewhere, ...write } = tried;
  const answer = yield* ask({ part, about, ...write });
  const after = yield* ask({ part, about, request: get(path) });
  const open = accepted(answer) && accepted(after) && differences(write.wants ?? {}, after.json).length > 0;
  if (open) yield* ask({ part, about, request: get(path), pause: A_MOMENT });
  if (elsewhere !== undefined && after.status === 404) yield* ask({ part: "elsewhere", request: get(elsewhere) });
}

/** What a PATCH says, and what should come of it. */
export interface Change extends Pick<Tried, "wants" | "pause"> {
  readonly operations: readonly Json[];
  /** Behind the path. */
  readonly query?: string;
}
export type Changing = (subject: Subject) => Change | undefined;
/** The same with PATCH; nothing is sent where the target says that it has none. */
export function patchTrials(info: Info, tries: Readonly<Record<string, Changing>>): Move {
  const sent = Object.entries(tries).map(([part, change]) => [part, asPatch(change)] as const);
  return ifPatched(trials(info, Object.fromEntries(sent)));
}
/** The move, where the target does not say that it has no PATCH. */
export const ifPatched = (move: Move): Move => ({
  ...move,
  *play(cast, given): Play {
    if (offers(cast.past.discovered, "patch") === false)
      return { how: "not-advertised", why: "the target says that it does not offer PATCH" };
    return yield* move.play(cast, given);
  },
});
const asPatch =
  (change: Changing): Try =>
  (subject) => {
    const wanted = change(subject);
    if (wanted === undefined) return undefined;
    const { operations, query = "", ...rest } = wanted;
    return { ...rest, request: patch(`${subject.path}${query}`, ...operations) };
  };
/** A PATCH whose body is as given. */
export const patchWith = (path: string, body: Json): Request => ({ method: "PATCH", path, body });
