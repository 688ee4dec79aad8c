/** Deleting a person or a group of the run's own, and asking for what is no longer there (RFC 7644 §3.6). */
import type { Ask, Cast, Ending, Given, Move, Play, Request, ResourceKind } from "../../../model.ts";
import { accepted, totalOf } from "../../../scim/answers.ts";
import { endpoints } from "../../../scim/kinds.ts";
import { ask, done, name, refused, stopped, unlinked } from "../../../okta/play.ts";
import {
  createGroup,
  createUser,
  deleteGroup,
  get,
  groupPath,
  listed,
  lookUpGroup,
  lookUpUser,
  PAGE,
  patch,
  userPath,
} from "../../../okta/requests.ts";
import { makeAssignedAccount } from "../../set-up.ts";
import { both } from "../../kit.ts";

/** Okta never sends it, so that a target may do without (RFC 7644 §3.6 says what a DELETE does, not that there is one). */
export const deletePerson: Move = {
  id: "delete-person",
  title: "The harness deletes a person's account",
  by: "probe",
  takes: { person: "person" },
  parts: both("delete"),
  *play({ past }, given): Play {
    const about = name(given, "person");
    const id = past.id(about);
    if (id === undefined) return unlinked(about);
    const answer = yield* ask({ part: "delete", about, request: { method: "DELETE", path: userPath(id) } });
    return accepted(answer) ? done : notDeleted(about);
  },
};
export const removeGroup: Move = {
  id: "remove-group",
  title: "The harness deletes a group",
  by: "probe",
  takes: { group: "group" },
  parts: both("delete"),
  *play({ past }, given): Play {
    const about = name(given, "group");
    const id = past.id(about);
    if (id === undefined) return unlinked(about);
    const answer = yield* ask({ part: "delete", about, request: deleteGroup(id) });
    return accepted(answer) ? done : notDeleted(about);
  },
};
const notDeleted = (about: string): Ending => ({ how: "not-advertised", why: `the target did not delete ${about}` });

interface Deleted {
  readonly about: string;
  readonly path: string;
  readonly list: (typeof endpoints)[ResourceKind];
  /** What it was called. */
  readonly called: string;
  /** How Okta would make it anew. */
  readonly create: Request;
}
/** undefined: it was not deleted, or is there again. */
function deleted({ app, org, past }: Cast, given: Given): Deleted | undefined {
  const isGroup = given["group"] !== undefined;
  const about = name(given, isGroup ? "group" : "person");
  const id = past.formerId(about);
  if (id === undefined || past.id(about) !== undefined) return undefined;
  if (isGroup) {
    const { displayName: called } = org.group(about);
    return { about, path: groupPath(id), list: endpoints.Group, called, create: createGroup(called) };
  }
  const person = org.person(about);
  const create = createUser(person, app);
  return { about, path: userPath(id), list: endpoints.User, called: person.userName, create };
}
function ofDeleted(info: Pick<Move, "id" | "title" | "parts">, play: (gone: Deleted, cast: Cast) => Play): Move {
  return {
    ...info,
    by: "probe",
    takes: { person: "person?", group: "group?" },
    *play(cast, given): Play {
      const gone = deleted(cast, given);
      return gone === undefined
        ? notDeleted(name(given, given["group"] === undefined ? "person" : "group"))
        : yield* play(gone, cast);
    },
  };
}
/** What is there is not written to: it may be somebody else, to whom the id was given. */
export const tryDeleted: Move = ofDeleted(
  {
    id: "try-deleted",
    title: "The harness reads what was deleted, then writes to it and deletes it once more, each time after a reading",
    parts: both("read", "still-gone", "put", "patch", "delete"),
  },
  function* ({ path, called, create }) {
    const read = yield* ask({ part: "read", request: get(path) });
    if (read.status !== 404) return stopped("it can still be read");
    const writes: readonly Ask[] = [
      { part: "delete", request: { method: "DELETE", path } },
      { part: "patch", request: patch(path, { op: "replace", value: { displayName: called } }) },
      { part: "put", request: { ...create, method: "PUT", path } },
    ];
    for (const [index, write] of writes.entries()) {
      const again = index === 0 ? read : yield* ask({ part: "still-gone", request: get(path) });
      if (again.status !== 404) return stopped("it can be read again");
      yield* ask(write);
    }
    return done;
  },
);
export const findDeleted: Move = ofDeleted(
  {
    id: "find-deleted",
    title: "The harness looks for what was deleted, by its name and at the end of the list",
    parts: both("look-up", "count", "list"),
  },
  function* ({ about, list, called }) {
    const request = list === endpoints.Group ? lookUpGroup(called) : lookUpUser(called);
    yield* ask({ part: "look-up", about, request });
    const counted = yield* ask({ part: "count", request: listed(list)(1, 1) });
    if (!accepted(counted)) return refused(counted);
    // Most servers list the newest last.
    const start = Math.max(1, (totalOf(counted.json) ?? 0) - PAGE + 1);
    yield* ask({ part: "list", about, request: listed(list)(start, PAGE) });
    return done;
  },
);
/** As Okta would: it does not know that there was one. */
export const createAgain: Move = {
  ...makeAssignedAccount,
  id: "create-again",
  title: "An account is made once more for somebody whose account was deleted",
  *play(cast, given): Play {
    const about = name(given, "person");
    const isGone = cast.past.formerId(about) !== undefined && cast.past.id(about) === undefined;
    return isGone ? yield* makeAssignedAccount.play(cast, given) : notDeleted(about);
  },
};
