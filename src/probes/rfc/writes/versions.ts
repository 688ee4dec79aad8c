/** Conditional requests (RFC 7644 §3.14). Nothing is sent where the target does not say that it has versions. */
import type { Answer, Ask, Cast, Header, Move, Play, Request, Resource } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { offers } from "../../../scim/discovered.ts";
import { isObject } from "../../../scim/json.ts";
import { ask, done, name, refused, stopped, unlinked } from "../../../okta/play.ts";
import { get, putUser, userPath } from "../../../okta/requests.ts";
import { both } from "../../kit.ts";

interface Versioned {
  readonly cast: Cast;
  readonly about: string;
  readonly id: string;
}
function ifVersioned(info: Pick<Move, "id" | "title" | "parts">, play: (versioned: Versioned) => Play): Move {
  return {
    ...info,
    by: "probe",
    takes: { person: "person" },
    *play(cast, given): Play {
      const about = name(given, "person");
      const id = cast.past.id(about);
      if (offers(cast.past.discovered, "etag") !== true)
        return { how: "not-advertised", why: "the target does not say that it has versions" };
      return id === undefined ? unlinked(about) : yield* play({ cast, about, id });
    },
  };
}
const withHeader = (request: Request, ...header: Header): Request => ({ ...request, headers: [header] });

export const readUnchanged: Move = ifVersioned(
  {
    id: "read-unchanged",
    title: "The harness reads a person again, unless they have changed",
    parts: both("read", "again"),
  },
  function* ({ about, id }) {
    const answer = yield* ask({ part: "read", about, request: get(userPath(id)) });
    const version = answer.headers["etag"];
    if (!accepted(answer)) return refused(answer);
    if (version === undefined) return stopped("the answer has no ETag");
    // Without the alias: whatever else it is, a 304 shows nobody.
    yield* ask({ part: "again", request: withHeader(get(userPath(id)), "If-None-Match", version) });
    return done;
  },
);

const named = (familyName: string): Resource => ({ name: { familyName } });
/** Reads, changes the name so that this version is the former one, and then changes it again under a condition. */
function conditional(part: string, which: "former" | "current"): (versioned: Versioned) => Play {
  return function* ({ cast, about, id }) {
    const { familyName, alternative } = cast.org.person(about);
    const request = get(userPath(id));
    const first = yield* ask({ part: "read", about, request });
    if (!accepted(first) || !isObject(first.json)) return refused(first);
    const write = yield* changed(
      about,
      putUser(id, first.json, named(alternative.familyName)),
      named(alternative.familyName),
    );
    if (!accepted(write)) return refused(write);
    const second = yield* ask({ part, about, request });
    const version = (which === "former" ? first : second).headers["etag"];
    if (version === undefined) return stopped("the answer has no ETag");
    const wanted = named(familyName);
    const last = withHeader(putUser(id, second.json, wanted), "If-Match", version);
    yield* ask({ part, about, request: last, ...(which === "current" ? { wants: wanted } : {}) });
    yield* ask({ part, about, request });
    return done;
  };
}
function* changed(about: string, request: Request, wants: Resource): Generator<Ask, Answer, Answer> {
  return yield* ask({ part: "update", about, wants, request });
}

export const writeStale: Move = ifVersioned(
  {
    id: "write-stale",
    title: "The harness writes a person under the condition of a version that is past",
    parts: both("read", "update", "conditional"),
  },
  conditional("conditional", "former"),
);
export const writeCurrent: Move = ifVersioned(
  {
    id: "write-current",
    title: "The harness writes a person under the condition of the version that it has just read",
    parts: both("read", "update", "conditional"),
  },
  conditional("conditional", "current"),
);
