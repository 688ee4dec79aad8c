/** Probes that look at what is there. */
import type { Move, Play } from "../../../model.ts";
import { ask, done, name, refused, unlinked } from "../../../okta/play.ts";
import { get, lookUpUser, putUser, userPath } from "../../../okta/requests.ts";
import { accepted } from "../../../scim/answers.ts";
import { text } from "../../../scim/json.ts";

/** Dates may have full seconds only. */
const MORE_THAN_A_SECOND = 1100;
const changeParts = ["read", "update", "look-up"] as const;
export const changeAndRead: Move = {
  id: "change-and-read",
  title: "The harness reads a person, changes the displayName a second later, and reads again",
  by: "probe",
  takes: { person: "person" },
  parts: { oin: changeParts, aiw: changeParts },
  *play({ org, past }, given): Play {
    const person = org.person(name(given, "person"));
    const about = person.alias;
    const id = past.id(about);
    if (id === undefined) return unlinked(about);
    const read = { part: "read", about, request: get(userPath(id)) };
    const before = yield* ask(read);
    if (!accepted(before)) return refused(before);
    const { displayName } = person.alternative;
    const wants = { displayName };
    const request = putUser(id, before.json, wants);
    const written = yield* ask({ part: "update", about, wants, pause: MORE_THAN_A_SECOND, request });
    if (!accepted(written)) return refused(written);
    yield* ask(read);
    yield* ask({ part: "look-up", about, request: lookUpUser(text(before.json, "userName") ?? person.userName) });
    return done;
  },
};
