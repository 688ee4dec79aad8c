/** Deleting a person or a group of the run's own, and asking for what is no longer there (RFC 7644 §3.6). */
import type { Cast, Ending, Given, Move, Play, Resource } from "../../../model.ts";
import { accepted, totalOf } from "../../../scim/answers.ts";
import { GROUP, USER } from "../../../scim/urns.ts";
import { ask, done, name, refused, stopped, unlinked } from "../../../okta/play.ts";
import {
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

const parts = (...names: readonly string[]): Move["parts"] => ({ oin: names, aiw: names });

/** Okta never sends it, so that a target may do without (RFC 7644 §3.6 says what a DELETE does, not that there is one). */
export const deletePerson: Move = {
  id: "delete-person",
  title: "The harness deletes a person's account",
  by: "probe",
  takes: { person: "person" },
  parts: parts("delete"),
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
  parts: parts("delete"),
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
  readonly list: string;
  /** What it was called. */
  readonly called: string;
  /** A resource of that kind, whole. */
  readonly whole: Resource;
}
/** undefined: it was not deleted, or is there again. */
function deleted({ org, past }: Cast, given: Given): Deleted | undefined {
  const isGroup = given["group"] !== undefined;
  const about = name(given, isGroup ? "group" : "person");
  const id = past.formerId(about);
  if (id === undefined || past.id(about) !== undefined) return undefined;
  if (isGroup) {
    const { displayName } = org.group(about);
    const whole = { schemas: [GROUP], displayName, members: [] };
    return { about, path: groupPath(id), list: "/Groups", called: displayName, whole };
  }
  const { userName, givenName, familyName } = org.person(about);
  const whole = { schemas: [USER], userName, name: { givenName, familyName } };
  return { about, path: userPath(id), list: "/Users", called: userName, whole };
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
/** What is still there is written to no more. */
export const tryDeleted: Move = ofDeleted(
  {
    id: "try-deleted",
    title: "The harness reads what was deleted, then writes to it and deletes it once more",
    parts: parts("read", "put", "patch", "delete"),
  },
  function* ({ path, whole }) {
    const read = yield* ask({ part: "read", request: get(path) });
    if (read.status !== 404) return stopped("it can still be read");
    yield* ask({ part: "delete", request: { method: "DELETE", path } });
    yield* ask({ part: "patch", request: patch(path, { op: "replace", value: { externalId: "scim-okta-test" } }) });
    yield* ask({ part: "put", request: { method: "PUT", path, body: whole } });
    return done;
  },
);
export const findDeleted: Move = ofDeleted(
  {
    id: "find-deleted",
    title: "The harness looks for what was deleted, by its name and at the end of the list",
    parts: parts("look-up", "count", "list"),
  },
  function* ({ about, list, called }) {
    const request = list === "/Groups" ? lookUpGroup(called) : lookUpUser(called);
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
