/** Creates that Okta does not send, each read and looked up behind it. */
import type { App, Json, Move, Person, Play, Resource } from "../../../model.ts";
import { ask, done, name, refused, stopped } from "../../../okta/play.ts";
import { createUser, createWants, get, lookUpUser, userPath } from "../../../okta/requests.ts";
import { accepted } from "../../../scim/answers.ts";
import { isArray, isObject } from "../../../scim/json.ts";
import { certificate } from "./certificate.ts";

interface Create {
  readonly body: Resource;
  /** What the account should hold then; absent: what Okta's own create asks for. */
  readonly wants?: Resource;
}
interface Freedom {
  /** A server may refuse it; then there is nothing to read. */
  readonly refusable?: boolean;
  /** A second person, of whom something is taken. */
  readonly of?: "of";
}
const parts = ["create", "read", "look-up"] as const;
function creating(
  id: string,
  title: string,
  make: (person: Person, app: App, of: Person) => Create,
  { refusable = false, of }: Freedom = {},
): Move {
  return {
    id,
    title,
    by: "probe",
    takes: { person: "person", ...(of === undefined ? {} : { [of]: "person" as const }) },
    makes: "person",
    parts: { oin: parts, aiw: parts },
    *play({ app, org, past }, given): Play {
      const person = org.person(name(given, "person"));
      const about = person.alias;
      const { body, wants = createWants(person, app) } = make(person, app, org.person(name(given, of ?? "person")));
      const answer = yield* ask({ part: "create", about, wants, request: { method: "POST", path: "/Users", body } });
      if (!accepted(answer)) return refusable ? done : refused(answer);
      const made = past.id(about);
      if (made === undefined || !org.link(about, made))
        return stopped("the create was not answered with a new account");
      yield* ask({ part: "read", about, request: get(userPath(made)) });
      yield* ask({ part: "look-up", about, request: lookUpUser(person.userName) });
      return done;
    },
  };
}
const usual = (person: Person, app: App): Resource => {
  const { body } = createUser(person, app);
  return isObject(body) ? body : {};
};

/** The same from the last to the first, schemas and what is inside of them too. */
const backwards = (json: Json, key = ""): Json => {
  if (isArray(json)) return (key === "schemas" ? json.toReversed() : json).map((one) => backwards(one));
  if (!isObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json)
      .toReversed()
      .map(([name, value]) => [name, backwards(value, name)]),
  );
};
/** URNs stay as they are: what they name is another question. */
const inCapitals = (json: Json): Json => {
  if (isArray(json)) return json.map(inCapitals);
  if (!isObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) =>
      name === "schemas" || name.startsWith("urn:") ? [name, value] : [name.toUpperCase(), inCapitals(value)],
    ),
  );
};

export const createInOtherOrder: Move = creating(
  "create-in-other-order",
  "The harness creates a person with all attributes from the last to the first",
  (person, app) => {
    const body = backwards(usual(person, app));
    return { body: isObject(body) ? body : {} };
  },
);
export const createInCapitals: Move = creating(
  "create-in-capitals",
  "The harness creates a person with the names of all attributes in capital letters",
  (person, app) => {
    const body = inCapitals(usual(person, app));
    return { body: isObject(body) ? body : {} };
  },
);
export const createWithNothing: Move = creating(
  "create-with-nothing",
  "The harness creates a person with null and an empty list for what there is none of",
  (person, app) => {
    const body = usual(person, app);
    const named = isObject(body["name"]) ? body["name"] : {};
    const nothing = { phoneNumbers: [], nickName: null };
    const nameless = { middleName: null, ...named };
    return {
      body: { ...nothing, ...body, name: nameless },
      wants: { ...nothing, ...createWants(person, app), name: nameless },
    };
  },
);
export const createWithId: Move = creating(
  "create-with-id",
  "The harness creates a person with an id that it has chosen itself",
  (person, app) => ({ body: { ...usual(person, app), id: `chosen-${person.externalId}` } }),
);
export const createWithMeta: Move = creating(
  "create-with-meta",
  "The harness creates a person with meta data of its own",
  (person, app) => ({
    body: {
      ...usual(person, app),
      meta: {
        resourceType: "Bogus",
        created: "1999-01-01T00:00:00Z",
        lastModified: "1999-01-02T00:00:00Z",
        location: "https://example.com/Bogus/1",
        version: 'W/"bogus"',
      },
    },
  }),
);
/** Okta creates nobody who may not sign in; directories that carry everybody over do. */
export const createInactive: Move = creating(
  "create-inactive",
  "The harness creates a person who is not active",
  (person, app) => ({
    body: { ...usual(person, app), active: false },
    wants: { ...createWants(person, app), active: false },
  }),
  { refusable: true },
);
export const createWithSameExternalId: Move = creating(
  "create-with-same-external-id",
  "The harness creates a person with the externalId of another one",
  (person, app, { externalId }) => ({
    body: { ...usual(person, app), externalId },
    wants: { ...createWants(person, app), externalId },
  }),
  { of: "of" },
);
/** Either is fine: a refusal, or one primary address at most. */
export const createWithTwoPrimaries: Move = creating(
  "create-with-two-primaries",
  "The harness creates a person with two e-mail addresses, both of them primary",
  (person, app) => {
    const emails = ["work", "home"].map((type) => ({ value: `${type}.${person.email}`, type, primary: true }));
    const values = emails.map(({ value }) => ({ value }));
    return { body: { ...usual(person, app), emails }, wants: { ...createWants(person, app), emails: values } };
  },
  { refusable: true },
);
/** What Okta does not map by default, and what it does. */
export const createInFull: Move = creating(
  "create-in-full",
  "The harness creates a person with a nickname, a profile page and a certificate",
  (person, app) => ({
    body: {
      ...usual(person, app),
      nickName: person.givenName,
      profileUrl: `https://people.example.com/${person.externalId}`,
      x509Certificates: [{ value: certificate, display: "A certificate" }],
    },
  }),
  { refusable: true },
);
export const createWithPartOfAddress: Move = creating(
  "create-with-part-of-address",
  "The harness creates a person with an address of two lines that lacks country and postal code",
  (person, app) => {
    const addresses = [{ type: "work", locality: "Springfield", formatted: "742 Evergreen Terrace\nSpringfield" }];
    return { body: { ...usual(person, app), addresses }, wants: { ...createWants(person, app), addresses } };
  },
);
