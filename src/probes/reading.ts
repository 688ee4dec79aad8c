/** Probes that look at what was really stored. */
import type { Cast, Feature, Move, Past, Play, Request } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { text } from "../scim/json.ts";
import { differences } from "../scim/compare.ts";
import { ask, done, name, refused, unlinked } from "../okta/play.ts";
import { get, groupPath, lookUpGroup, lookUpPerson, lookUpUser, userPath } from "../okta/requests.ts";

/** About the time that Okta leaves between two requests (docs/okta-wire.md §12). */
export const A_MOMENT = 250;

export const read: Move = {
  id: "read",
  title: "The harness reads a person or group by its id, once more after a moment if it differs from what was written",
  by: "probe",
  reads: true,
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
  reads: true,
  takes: { group: "group" },
  needs: ["delete-groups"],
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

/** @param request undefined: there is nothing to look for */
function lookUp(
  kind: "person" | "group",
  id: string,
  title: string,
  request: (cast: Cast, alias: string) => Request | undefined,
  ...needs: readonly Feature[]
): Move {
  return {
    id,
    title,
    by: "probe",
    reads: true,
    takes: { [kind]: kind },
    // Okta looks nobody up whom it would not create.
    needs: [kind === "person" ? "create-users" : "push-groups", ...needs],
    parts: { oin: ["look-up"], aiw: ["look-up"] },
    *play(cast, given): Play {
      const about = name(given, kind);
      const asked = request(cast, about);
      if (asked === undefined) return { how: "unplayable", why: `${about} was not renamed` };
      const answer = yield* ask({ part: "look-up", about, request: asked });
      return accepted(answer) ? done : refused(answer);
    },
  };
}
export const lookUpAccount: Move = lookUp(
  "person",
  "look-up",
  "The harness looks the person up as Okta does",
  ({ app, org }, alias) => lookUpPerson(org.person(alias), app),
);
export const lookUpOldUserName: Move = lookUp(
  "person",
  "look-up-old-user-name",
  "The harness looks a person up with the user name that they had",
  ({ org }, alias) => {
    const { formerUserName } = org.person(alias);
    return formerUserName === undefined ? undefined : lookUpUser(formerUserName);
  },
  "update-users",
  "update-user-names",
);
export const lookUpOtherCase: Move = lookUp(
  "person",
  "look-up-other-case",
  "The harness looks the person up with the user name in another case",
  ({ org }, alias) => lookUpUser(otherCase(org.person(alias).userName)),
);
/** Names that nobody has, and that find the person where "." or "_" stands for any character. */
export const lookUpAlike: Move = {
  id: "look-up-alike",
  title: "The harness looks for user names that differ from the person's in signs that are wildcards elsewhere",
  by: "probe",
  reads: true,
  takes: { person: "person" },
  needs: ["create-users"],
  parts: { oin: ["look-up"], aiw: ["look-up"] },
  *play({ org }, given): Play {
    const about = name(given, "person");
    const [local = "", ...domain] = org.person(about).userName.split("@");
    for (const wildcard of [".", "_"]) {
      const userName = [local.replaceAll(/[-.]/g, wildcard), ...domain].join("@");
      const answer = yield* ask({ part: "look-up", about, request: lookUpUser(userName) });
      if (!accepted(answer) && answer.status !== 404) return refused(answer);
    }
    return done;
  },
};
export const lookUpPushedGroup: Move = lookUp(
  "group",
  "look-up-group",
  "The harness looks the group up as Okta does",
  ({ org, past }, alias) => lookUpGroup(nameInTarget(past, alias) ?? org.group(alias).displayName),
);
/** A group that is linked may keep a name of its own. */
function nameInTarget(past: Past, alias: string): string | undefined {
  const intended = past.intended(alias);
  return "unknown" in intended ? undefined : text(intended, "displayName");
}
export const lookUpOldName: Move = lookUp(
  "group",
  "look-up-old-name",
  "The harness looks a renamed group up with the name that it had",
  ({ org }, alias) => {
    const { formerName } = org.group(alias);
    return formerName === undefined ? undefined : lookUpGroup(formerName);
  },
);
