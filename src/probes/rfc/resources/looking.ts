/** Probes that look at what is there. */
import type { Move, Play } from "../../../model.ts";
import { ask, done, name, refused, unlinked } from "../../../okta/play.ts";
import { get, lookUpUser, putUser, userPath } from "../../../okta/requests.ts";
import { accepted } from "../../../scim/answers.ts";
import { offers } from "../../../scim/discovered.ts";
import { text } from "../../../scim/json.ts";

const discoveryParts = ["config", "resource-types", "schemas"] as const;
/** A server without these is judged by what is not optional. */
export const readDescriptions: Move = {
  id: "read-descriptions",
  title: "The harness reads what the target says about itself",
  by: "probe",
  takes: {},
  parts: { oin: discoveryParts, aiw: discoveryParts },
  *play(): Play {
    yield* ask({ part: "config", request: get("/ServiceProviderConfig") });
    yield* ask({ part: "resource-types", request: get("/ResourceTypes") });
    yield* ask({ part: "schemas", request: get("/Schemas") });
    return done;
  },
};

const swapped = (text: string): string =>
  text
    .split("")
    .map((letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()))
    .join("");

export const lookUpOtherExternalId: Move = {
  id: "look-up-other-external-id",
  title: "The harness looks a person up by the externalId in another case",
  by: "probe",
  takes: { person: "person" },
  parts: { oin: ["look-up"], aiw: ["look-up"] },
  *play({ org, past }, given): Play {
    const { alias: about, externalId } = org.person(name(given, "person"));
    if (offers(past.discovered, "filter") === false)
      return { how: "not-advertised", why: "the target does not filter" };
    const other = swapped(externalId);
    if (past.id(about) === undefined) return unlinked(about);
    const filter = encodeURIComponent(`externalId eq "${other}"`);
    // Behind the paging, for this is no look-up of Okta's: a server need not let externalId be filtered by.
    yield* ask({ part: "look-up", about, request: get(`/Users?startIndex=1&count=100&filter=${filter}`) });
    return done;
  },
};

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
