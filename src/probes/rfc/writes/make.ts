/** Accounts to try writes on, and creates that are out of the ordinary. */
import type { Answer, Ask, Cast, Discovered, Ending, Move, Play, Request, Resource } from "../../../model.ts";
import { overlay } from "../../../scim/compare.ts";
import { isObject } from "../../../scim/json.ts";
import { afterwards, ask, name } from "../../../okta/play.ts";
import { createGroup, createUser } from "../../../okta/requests.ts";
import { declares } from "./held.ts";

/** Nobody's. */
export const MADE_UP = "00000000-0000-f000-8000-5c1300000001";
/** What only the server can say (RFC 7643 §3.1, §4.1.2). */
export const foreignMeta: Resource = { created: "2001-02-03T04:05:06Z", lastModified: "2001-02-03T04:05:06Z" };

const everyForm = (email: string): Resource => ({
  title: "Auditor",
  nickName: "Zed",
  emails: [
    { value: email, type: "work", primary: true },
    { value: `home.${email}`, type: "home" },
  ],
  phoneNumbers: [
    { value: "+12015550111", type: "work", primary: true },
    { value: "+12015550122", type: "mobile" },
  ],
});
const declared = (attributes: Resource, discovered: Discovered): Resource =>
  Object.fromEntries(Object.entries(attributes).filter(([key]) => declares(discovered, key)));

/** As Okta would create the person, with this over it. */
function* created({ app, org }: Cast, alias: string, over: Resource): Generator<Ask, Ending, Answer> {
  const person = org.person(alias);
  const { userName, givenName, familyName } = person;
  const wants = { userName, name: { givenName, familyName } };
  const answer = yield* ask({ part: "create", about: alias, wants, request: laidOver(createUser(person, app), over) });
  return afterwards(answer);
}
const laidOver = (request: Request, over: Resource): Request => ({
  ...request,
  body: overlay(isObject(request.body) ? request.body : {}, over),
});
function create(id: string, title: string, over: (cast: Cast, email: string) => Resource): Move {
  return {
    id,
    title,
    by: "probe",
    takes: { person: "person" },
    makes: "person",
    parts: { oin: ["create"], aiw: ["create"] },
    *play(cast, given): Play {
      const alias = name(given, "person");
      return yield* created(cast, alias, over(cast, cast.org.person(alias).email));
    },
  };
}

export const makeFullAccount: Move = create(
  "make-full-account",
  "An account is made with attributes of every form that the target declares",
  ({ past }, email) => declared(everyForm(email), past.discovered),
);
export const createGroupWithReadOnly: Move = {
  id: "create-group-with-read-only",
  title: "The harness creates a group and says itself what only the server can say",
  by: "probe",
  takes: { group: "group" },
  makes: "group",
  parts: { oin: ["create"], aiw: ["create"] },
  *play({ org }, given): Play {
    const { alias, displayName } = org.group(name(given, "group"));
    const request = laidOver(createGroup(displayName), { id: MADE_UP, meta: foreignMeta });
    const answer = yield* ask({ part: "create", about: alias, wants: { displayName, members: [] }, request });
    return afterwards(answer);
  },
};
