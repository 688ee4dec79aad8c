/** Probes that ask for what must be refused. */
import type { Move, Play } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { NOBODY } from "../names.ts";
import { ask, done, name, refused, unlinked } from "../okta/play.ts";
import { knock } from "./kit.ts";
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
