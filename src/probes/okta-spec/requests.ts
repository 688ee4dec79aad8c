/** The twelve requests of Okta's SPEC test, in the order of its file, each a probe of its own. */
import type { Ask, Move, Person, Play, Request, Resource } from "../../model.ts";
import { idOf, resourcesOf } from "../../scim/answers.ts";
import { endpoints } from "../../scim/kinds.ts";
import { USER } from "../../scim/urns.ts";
import { ask, done, name, stopped, unlinked } from "../../okta/play.ts";
import { userPath } from "../../okta/requests.ts";
import { getAsFirst, getAsLast, getAsThen, getWithoutToken, post } from "./headers.ts";

/** The file has blanks and quotes as they are, which can only be sent percent-encoded. */
const lookUp = (userName: string): string => encodeURI(`${endpoints.User}?filter=userName eq "${userName}"`);
/** As Okta's guide has it: the part before the @ in capitals, the domain as it is. */
const inCapitals = (userName: string): string => userName.replace(/^[^@]+/, (local) => local.toUpperCase());

/** Examples of Okta's guide: nobody has this name, and no server hands out this id. */
const NOBODY = "abcdefgh@example.com";
const UNKNOWN = "010101001010101011001010101011";
/** Stands in the file itself. */
const ANOTHER_UNKNOWN = "00919288221112222";
/** Okta's test pauses so long, in milliseconds, behind each of its steps; here only where a server may need it. */
const A_WHILE = 5_000;

const probe = (id: string, title: string, part: string): Omit<Move, "play"> => ({
  id,
  title,
  by: "probe",
  takes: {},
  parts: { oin: [part], aiw: [part] },
});
const always = (id: string, title: string, part: string, request: Request): Move => ({
  ...probe(id, title, part),
  reads: request.method === "GET",
  *play(): Play {
    yield* ask({ part, request });
    return done;
  },
});
/** @param prepare undefined: there is no account of that person to ask for */
const withPerson = (
  id: string,
  title: string,
  part: string,
  prepare: (person: Person, account: string | undefined) => Omit<Ask, "part"> | undefined,
): Move => ({
  ...probe(id, title, part),
  takes: { person: "person" },
  *play({ org, past }, given): Play {
    const person = org.person(name(given, "person"));
    const prepared = prepare(person, past.id(person.alias));
    if (prepared === undefined) return unlinked(person.alias);
    yield* ask({ part, ...prepared });
    return done;
  },
});

export const specListUsers: Move = {
  ...probe("spec-list-users", "Okta's SPEC test asks for the first of the users", "list"),
  reads: true,
  *play({ org: { seen } }): Play {
    const answer = yield* ask({ part: "list", request: getAsFirst(`${endpoints.User}?count=1&startIndex=1`) });
    const id = idOf(resourcesOf(answer.json)[0]);
    if (id !== undefined) seen.firstUser = id;
    return done;
  },
};
/** Whoever it is: it is only read. */
export const specReadFirst: Move = {
  ...probe("spec-read-first", "Okta's SPEC test reads that user by id", "read"),
  reads: true,
  *play({ org: { seen } }): Play {
    if (seen.firstUser === undefined) return stopped("the list has shown nobody with an id");
    yield* ask({ part: "read", request: getAsFirst(userPath(seen.firstUser)) });
    return done;
  },
};
export const specLookUpNobody: Move = always(
  "spec-look-up-nobody",
  "Okta's SPEC test looks up a name that nobody has",
  "look-up",
  getAsFirst(lookUp(NOBODY)),
);
export const specReadNobody: Move = always(
  "spec-read-nobody",
  "Okta's SPEC test reads an id that nobody has",
  "unknown",
  getAsThen(userPath(UNKNOWN)),
);
export const specLookUpNew: Move = withPerson(
  "spec-look-up-new",
  "Okta's SPEC test looks for whom it is about to create",
  "look-up",
  ({ email }) => ({ request: getAsThen(lookUp(email)) }),
);

/** In the file's order of keys. */
const bodyOf = ({ userName, givenName, familyName }: Person, email: string): Resource => ({
  schemas: [USER],
  userName,
  name: { givenName, familyName },
  emails: [{ primary: true, value: email, type: "work" }],
  displayName: `${givenName} ${familyName}`,
  active: true,
});
export const specCreate: Move = {
  ...withPerson("spec-create", "Okta's SPEC test creates a user", "create", (person) => {
    const body = bodyOf(person, person.email);
    const { schemas: _, ...wants } = body;
    return { about: person.alias, wants, request: post(endpoints.User, body) };
  }),
  makes: "person",
};
export const specReadCreated: Move = withPerson(
  "spec-read-created",
  "Okta's SPEC test reads whom it has created",
  "read",
  ({ alias }, account) =>
    account === undefined ? undefined : { about: alias, request: getAsThen(userPath(account)), pause: A_WHILE },
);
/** Whoever has no account has no user name that is taken. */
export const specCreateAgain: Move = withPerson(
  "spec-create-again",
  "Okta's SPEC test creates the same user once more",
  "create-again",
  (person, account) =>
    account === undefined ? undefined : { request: post(endpoints.User, bodyOf(person, person.userName)) },
);
export const specLookUpCapitals: Move = withPerson(
  "spec-look-up-capitals",
  "Okta's SPEC test looks the user up in capital letters",
  "look-up",
  ({ alias, userName }) => ({ about: alias, request: getAsThen(lookUp(inCapitals(userName))) }),
);
export const specListGroups: Move = always(
  "spec-list-groups",
  "Okta's SPEC test asks for all groups",
  "groups",
  getAsFirst(endpoints.Group),
);
export const specWrongToken: Move = withPerson(
  "spec-wrong-token",
  "Okta's SPEC test knocks without a token",
  "wrong-token",
  ({ userName }) => ({ request: getWithoutToken(lookUp(inCapitals(userName))) }),
);
export const specReadUnknown: Move = always(
  "spec-read-unknown",
  "Okta's SPEC test reads another id that nobody has",
  "unknown",
  getAsLast(userPath(ANOTHER_UNKNOWN)),
);
