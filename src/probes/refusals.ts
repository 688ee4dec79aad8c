/** Probes that ask for what must be refused. */
import type { Move, Play } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { NOBODY } from "../names.ts";
import { ask, done, name, refused, unlinked } from "../okta/play.ts";
import { both, knock, own } from "./kit.ts";
import { otherCase } from "./reading.ts";
import { createUser, get, listUsers, patchActive, putUser, userPath } from "../okta/requests.ts";

export const wrongToken: Move = knock("wrong-token", "The harness knocks with a wrong token", {
  ...listUsers(1, 2),
  credentials: "wrong",
});
/** docs/okta-wire.md §2: the administrator types a new token in before the old one is withdrawn. */
export const nextToken: Move = {
  ...knock("next-token", "The harness knocks with the token that is to replace the run's", {
    ...listUsers(1, 2),
    credentials: "next",
  }),
  needs: ["token-rotation"],
};
export const noToken: Move = knock("no-token", "The harness knocks without a token", {
  ...listUsers(1, 2),
  credentials: "none",
});
export const unknownId: Move = knock(
  "unknown-id",
  "The harness reads a person who does not exist",
  get(userPath(NOBODY)),
);

export const readWithoutToken: Move = {
  id: "read-without-token",
  title: "The harness reads a person without a token",
  by: "probe",
  takes: { person: "person" },
  parts: { oin: ["request"], aiw: ["request"] },
  *play({ past }, given): Play {
    const alias = name(given, "person");
    const id = past.id(alias);
    if (id === undefined) return unlinked(alias);
    yield* ask({ part: "request", request: { ...get(userPath(id)), credentials: "none" } });
    return done;
  },
};
/** Says what is so already: whoever lets it in changes nothing. */
export const writeWithoutToken: Move = {
  id: "write-without-token",
  title: "The harness writes to a person without a token, in the app's own way",
  by: "probe",
  takes: { person: "person" },
  parts: { oin: ["request"], aiw: ["read", "request"] },
  *play({ app, past }, given): Play {
    const about = name(given, "person");
    const id = past.id(about);
    if (id === undefined) return unlinked(about);
    let request = patchActive(id, true);
    if (!app.patchesUsers) {
      const read = yield* ask({ part: "read", about, request: get(userPath(id)) });
      if (!accepted(read)) return refused(read);
      request = putUser(id, read.json, {});
    }
    yield* ask({ part: "request", request: { ...request, credentials: "none" } });
    return done;
  },
};

function duplicate(id: string, title: string, rename: (userName: string) => string): Move {
  return {
    id,
    title,
    by: "probe",
    takes: { person: "person" },
    parts: { oin: ["create"], aiw: ["create"] },
    needs: ["create-users"],
    *play({ app, org, past }, given): Play {
      const person = org.person(name(given, "person"));
      // Whoever has no account has no user name that is taken.
      if (past.id(person.alias) === undefined) return unlinked(person.alias);
      const request = createUser({ ...person, userName: rename(person.userName) }, app);
      yield* ask({ part: "create", request });
      return done;
    },
  };
}
export const createDuplicate: Move = duplicate(
  "create-duplicate",
  "The harness creates a second account with a user name that is taken",
  (userName) => userName,
);
export const createDuplicateOtherCase: Move = duplicate(
  "create-duplicate-other-case",
  "The harness creates a second account with a user name that is taken, in another case",
  otherCase,
);

/** Nothing else about the person changes, so that nothing but the name can be what is refused. */
export const takeUserName: Move = {
  id: "take-user-name",
  title: "The harness writes a person back with the user name of somebody else",
  by: "probe",
  takes: { person: "person", of: "person" },
  needs: ["update-users", "update-user-names"],
  parts: both("read-before-update", "update", "read"),
  *play({ org, past }, given): Play {
    const [one, other] = [own(past, given), org.person(name(given, "of"))];
    if ("how" in one) return one;
    if (past.id(other.alias) === undefined) return unlinked(other.alias);
    const { alias: about, id } = one;
    const got = yield* ask({ part: "read-before-update", about, request: get(userPath(id)) });
    if (!accepted(got)) return refused(got);
    yield* ask({ part: "update", about, request: putUser(id, got.json, { userName: other.userName }) });
    // Whoever comes under somebody else's name is not to be taken for them.
    yield* ask({ part: "read", request: get(userPath(id)) });
    return done;
  },
};
