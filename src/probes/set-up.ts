/** Probes that set a story's scene, so that one broken request of Okta's does not block everything behind it. */
import type { Ask, Answer, App, Cast, Ending, Move, Person, Play, Resource } from "../model.ts";
import { accepted, idOf } from "../scim/answers.ts";
import { overlay } from "../scim/compare.ts";
import { endpoints } from "../scim/kinds.ts";
import { GROUP, USER } from "../scim/urns.ts";
import { afterwards, ask, done, getThenPut, name, names, over, refused, stopped, unlinked } from "../okta/play.ts";
import { extensionsIn, mappedAttributes } from "../okta/mapping.ts";
import { members, membersAfter } from "../okta/membership.ts";
import {
  createGroup,
  createUser,
  createWants,
  patchActive,
  patchMembers,
  putGroup,
  type Member,
} from "../okta/requests.ts";

/** What an administrator of the target would have typed: no Okta id, another display name, but all that is asked of everybody. */
export function stranger(
  person: Person,
  app: App,
): { readonly values: Resource; readonly extensions: readonly string[] } {
  const { userName, givenName, familyName, email } = person;
  const asked = app.mappings.filter(({ attribute }) => Object.hasOwn(app.values, attribute));
  const typed = {
    userName,
    name: { givenName, familyName },
    emails: [{ value: email, type: "work", primary: true }],
    displayName: `${familyName}, ${givenName}`,
  };
  return { values: overlay(mappedAttributes(person, asked), typed), extensions: extensionsIn(person, asked) };
}

export function* created(
  about: string,
  wants: Resource,
  request: Ask["request"],
): Generator<Ask, string | Ending, Answer> {
  const answer = yield* ask({ part: "create", about, wants, request });
  if (!accepted(answer)) return refused(answer);
  return idOf(answer.json) ?? stopped("the answer to the create carries no id");
}
export function linked({ org }: Cast, alias: string, outcome: string | Ending): Ending {
  if (typeof outcome !== "string") return outcome;
  return org.link(alias, outcome) ? done : stopped("the create was answered with something this run did not make");
}

export const makeAccount: Move = {
  id: "make-account",
  title: "An account that Okta does not know of is made in the target",
  by: "probe",
  takes: { person: "person" },
  makes: "person",
  parts: { oin: ["create"], aiw: ["create"] },
  *play({ app, org }, given) {
    const person = org.person(name(given, "person"));
    const { values, extensions } = stranger(person, app);
    const body = { schemas: [USER, ...extensions], ...values, active: true };
    const wants = { ...values, active: true };
    const outcome = yield* created(person.alias, wants, { method: "POST", path: "/Users", body });
    return typeof outcome === "string" ? done : outcome;
  },
};

export const makeAssignedAccount: Move = {
  id: "make-assigned-account",
  title: "An account is made as if Okta had assigned the person",
  by: "probe",
  takes: { person: "person" },
  makes: "person",
  parts: { oin: ["create"], aiw: ["create"] },
  *play(cast, given) {
    const person = cast.org.person(name(given, "person"));
    const wants = createWants(person, cast.app);
    return linked(cast, person.alias, yield* created(person.alias, wants, createUser(person, cast.app)));
  },
};

export const makeInactive: Move = {
  id: "make-inactive",
  title: "The account is deactivated, in the app's own way",
  by: "probe",
  takes: { person: "person" },
  needs: ["deactivate-users"],
  parts: { oin: ["deactivate"], aiw: ["read", "deactivate"] },
  *play({ app, past }, given): Play {
    const about = name(given, "person");
    const id = past.id(about);
    if (id === undefined) return unlinked(about);
    const wants = { active: false };
    if (!app.patchesUsers) {
      return yield* getThenPut({ read: "read", write: "deactivate" }, about, id, over(id, wants));
    }
    return afterwards(yield* ask({ part: "deactivate", about, wants, request: patchActive(id, false) }));
  },
};

export const makePushedGroup: Move = {
  id: "make-pushed-group",
  title: "An empty group is made as if Okta had pushed it",
  by: "probe",
  takes: { group: "group" },
  makes: "group",
  parts: { oin: ["create"], aiw: ["create"] },
  *play(cast, given) {
    const { alias, displayName } = cast.org.group(name(given, "group"));
    const wants = { displayName, members: [] };
    return linked(cast, alias, yield* created(alias, wants, createGroup(displayName)));
  },
};

export const makeMember: Move = {
  id: "make-member",
  title: "The target's own administrators put a person into a pushed group, behind Okta's back",
  by: "probe",
  takes: { group: "group", person: "person" },
  needs: ["change-groups"],
  parts: { oin: ["change-members"], aiw: ["change-members"] },
  *play({ app, org, past }, given): Play {
    const group = org.group(name(given, "group"));
    const person = org.person(name(given, "person"));
    const [id, value] = [past.id(group.alias), past.id(person.alias)];
    if (id === undefined) return unlinked(group.alias);
    if (value === undefined) return unlinked(person.alias);
    const added = { value, display: person.userName };
    const everybody = [...members(org, group.members), added];
    const about = group.alias;
    const isPatched = app.kind === "oin";
    const request = isPatched ? patchMembers(id, [added], []) : putGroup(id, group.displayName, everybody);
    const wants = isPatched
      ? membersAfter(past, about, [added], [])
      : { wants: { members: everybody.map((one) => ({ value: one.value })) } };
    return afterwards(yield* ask({ part: "change-members", about, ...wants, request }));
  },
};

export const makeGroup: Move = {
  id: "make-group",
  title: "The target's own administrators make a group that Okta does not know of, under another name",
  by: "probe",
  takes: { group: "group", members: "people?" },
  needs: ["change-groups"],
  makes: "group",
  parts: { oin: ["create"], aiw: ["create"] },
  *play({ org }, given) {
    const { alias, alternativeName } = org.group(name(given, "group"));
    const inside: readonly Member[] = members(org, names(given, "members"));
    const wants = { displayName: alternativeName, members: inside.map(({ value }) => ({ value })) };
    const body = { schemas: [GROUP], displayName: alternativeName, members: inside };
    const outcome = yield* created(alias, wants, { method: "POST", path: endpoints.Group, body });
    return typeof outcome === "string" ? done : outcome;
  },
};
