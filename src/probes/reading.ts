/** Probes that look at what was really stored. */
import type { Cast, Move, Play, Request } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { differences } from "../scim/compare.ts";
import { ask, done, name, refused, unlinked } from "../okta/play.ts";
import { get, groupPath, lookUpUser, userPath } from "../okta/requests.ts";

/** About the time that Okta leaves between two requests (docs/okta-wire.md §12). */
const A_MOMENT = 250;

export const read: Move = {
  id: "read",
  title: "The harness reads a person or group by its id, once more after a moment if it differs from what was written",
  by: "probe",
  takes: { person: "person?", group: "group?" },
  parts: { oin: ["read"], aiw: ["read"] },
  *play({ past }, given): Play {
    const isGroup = given["group"] !== undefined;
    const about = name(given, isGroup ? "group" : "person");
    const id = past.id(about);
    if (id === undefined) return unlinked(about);
    const request = get(isGroup ? groupPath(id) : userPath(id));
    const first = yield* ask({ part: "read", about, request });
    const intended = past.intended(about);
    const settled = !accepted(first) || "unknown" in intended || differences(intended, first.json).length === 0;
    const answer = settled ? first : yield* ask({ part: "read", about, request, pause: A_MOMENT });
    return accepted(answer) ? done : refused(answer);
  },
};

export const readDeleted: Move = {
  id: "read-deleted",
  title: "The harness reads a group that was deleted",
  by: "probe",
  takes: { group: "group" },
  parts: { oin: ["read"], aiw: ["read"] },
  *play({ past }, given): Play {
    const about = name(given, "group");
    const id = past.formerId(about);
    if (id === undefined) return { how: "unplayable", why: `${about} was not deleted` };
    yield* ask({ part: "read", request: get(groupPath(id)) });
    return done;
  },
};

/** What a person might have typed: the same name, but not the same characters. */
export const otherCase = (text: string): string =>
  text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();

function lookUp(id: string, title: string, request: (cast: Cast, alias: string) => Request): Move {
  return {
    id,
    title,
    by: "probe",
    takes: { person: "person" },
    parts: { oin: ["look-up"], aiw: ["look-up"] },
    *play(cast, given): Play {
      const about = name(given, "person");
      const answer = yield* ask({ part: "look-up", about, request: request(cast, about) });
      return accepted(answer) ? done : refused(answer);
    },
  };
}
export const lookUpPerson: Move = lookUp("look-up", "The harness looks the person up as Okta does", ({ org }, alias) =>
  lookUpUser(org.person(alias).userName),
);
export const lookUpOtherCase: Move = lookUp(
  "look-up-other-case",
  "The harness looks the person up with the user name in another case",
  ({ org }, alias) => lookUpUser(otherCase(org.person(alias).userName)),
);
