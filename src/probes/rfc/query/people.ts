/** Accounts with something to look for, to sort by and to leave out. */
import type { Move, Person, Resource } from "../../../model.ts";
import { name } from "../../../okta/play.ts";
import { endpoints } from "../../../scim/kinds.ts";
import { overlay } from "../../../scim/compare.ts";
import { USER } from "../../../scim/urns.ts";
import { created, linked, stranger } from "../../set-up.ts";
import { both } from "../../kit.ts";

/** @param query what the create says on its URL */
function account(id: string, title: string, more: (person: Person) => Resource, query = ""): Move {
  return {
    id,
    title,
    by: "probe",
    takes: { person: "person" },
    makes: "person",
    parts: both("create"),
    *play(cast, given) {
      const { app, org } = cast;
      const person = org.person(name(given, "person"));
      const { values, extensions } = stranger(person, app);
      const wants = overlay(values, more(person));
      const body = { schemas: [USER, ...extensions], ...wants };
      const path = endpoints.User + query;
      return linked(cast, person.alias, yield* created(person.alias, wants, { method: "POST", path, body }));
    },
  };
}
/** The primary address is neither the first nor behind it in order. */
export const makeAuthor: Move = account(
  "make-author",
  "An account is made with a title, an id of the client's and two addresses",
  ({ userName, email, externalId }) => ({
    title: `Charlie of ${userName}`,
    externalId,
    emails: [
      { value: `zulu.${email}`, type: "work" },
      { value: `amber.${email}`, type: "home", primary: true },
    ],
    active: true,
  }),
);
export const makeEditor: Move = account(
  "make-editor",
  "An account is made whose title comes first, but for its lower case",
  ({ userName, email }) => ({
    title: `alpha of ${userName}`,
    emails: [{ value: `november.${email}`, type: "work", primary: true }],
    active: true,
  }),
);
export const makeReader: Move = account(
  "make-reader",
  "An account is made whose title stands between the others",
  ({ userName, email }) => ({
    title: `Bravo of ${userName}`,
    emails: [{ value: `mike.${email}`, type: "work", primary: true }],
    active: true,
  }),
);
export const makeGuest: Move = account(
  "make-guest",
  "An account is made without a title and without a word on whether it is active",
  () => ({}),
);
export const makeQuoted: Move = account(
  "make-quoted",
  "An account is made with a nickname that has to be escaped in a filter",
  () => ({ nickName: 'Say "hi" \\ there', active: true }),
);
export const makeSelecting: Move = account(
  "make-selecting",
  "An account is made, and of the answer only the user name is wanted",
  () => ({ active: true }),
  "?attributes=userName",
);
