/** Probes that bring into the target what an Okta org meets there and does not make itself. */
import type { Move, Play } from "../model.ts";
import { members } from "../okta/membership.ts";
import { ask, done, name, unlinked } from "../okta/play.ts";
import { get, lookUpUser, patchMembers, putGroup, userPath } from "../okta/requests.ts";
import { accepted } from "../scim/answers.ts";
import { endpoints } from "../scim/kinds.ts";
import { USER } from "../scim/urns.ts";
import { both } from "./kit.ts";

/** Of a user's attributes only userName is required (RFC 7643 §4.1.1); a server that wants more may refuse it. */
export const makeBareAccount: Move = {
  id: "make-bare-account",
  title: "The target's own administrators make an account of which nothing but the user name is known",
  by: "probe",
  takes: { person: "person" },
  makes: "person",
  parts: both("create", "read", "look-up"),
  *play({ org, past }, given): Play {
    const { alias: about, userName } = org.person(name(given, "person"));
    const body = { schemas: [USER], userName, active: true };
    const wants = { userName, active: true };
    const created = yield* ask({
      part: "create",
      about,
      wants,
      request: { method: "POST", path: endpoints.User, body },
    });
    const id = past.id(about);
    if (!accepted(created) || id === undefined) return done;
    yield* ask({ part: "read", about, request: get(userPath(id)) });
    yield* ask({ part: "look-up", about, request: lookUpUser(userName) });
    return done;
  },
};

/** The user name stands in for an id: nobody has it, and whatever a server makes of it bears the run's name. */
export const addNobody: Move = {
  id: "add-nobody",
  title: "The harness adds somebody to a group who has no account, by the user name, in the app's own way",
  by: "probe",
  takes: { group: "group", person: "person" },
  needs: ["change-groups"],
  parts: both("change-members", "look-up"),
  *play({ app, org, past }, given): Play {
    const { alias: about, displayName, members: inside } = org.group(name(given, "group"));
    const { alias, userName } = org.person(name(given, "person"));
    const id = past.id(about);
    if (id === undefined) return unlinked(about);
    const nobody = { value: userName, display: userName };
    const everybody = [...members(org, inside), nobody];
    const request = app.kind === "oin" ? patchMembers(id, [nobody], []) : putGroup(id, displayName, everybody);
    yield* ask({ part: "change-members", about, request });
    yield* ask({ part: "look-up", about: alias, request: lookUpUser(userName) });
    return done;
  },
};
