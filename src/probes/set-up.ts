/** Probes that set a story's scene, so that one broken request of Okta's does not block everything behind it. */
import type { Ask, Answer, Cast, Ending, Json, Move, Person, Play } from "../model.ts";
import { accepted, idOf } from "../scim/answers.ts";
import { USER } from "../scim/urns.ts";
import { afterwards, ask, done, getThenPut, name, refused, stopped, unlinked } from "../okta/play.ts";
import { members } from "../okta/membership.ts";
import { createGroup, createUser, mapped, patchActive, patchMembers, putGroup } from "../okta/requests.ts";

/** What an administrator of the target would have typed: no Okta id, another display name. */
const stranger = ({ userName, givenName, familyName, email }: Person): { [key: string]: Json } => ({
  userName,
  name: { givenName, familyName },
  emails: [{ value: email, type: "work", primary: true }],
  displayName: `${familyName}, ${givenName}`,
});

function* created(
  about: string,
  wants: { [key: string]: Json },
  request: Ask["request"],
): Generator<Ask, string | Ending, Answer> {
  const answer = yield* ask({ part: "create", about, wants, request });
  if (!accepted(answer)) return refused(answer);
  return idOf(answer.json) ?? stopped("the answer to the create carries no id");
}
function linked({ org }: Cast, alias: string, outcome: string | Ending): Ending {
  if (typeof outcome !== "string") return outcome;
  return org.link(alias, outcome) ? done : stopped("the create was answered with something this run did not make");
}

export const makeAccount: Move = {
  id: "make-account",
  title: "An account that Okta does not know of is made in the target",
  by: "probe",
  takes: { person: "person" },
  parts: { oin: ["create"], aiw: ["create"] },
  *play({ org }, given) {
    const person = org.person(name(given, "person"));
    const values = stranger(person);
    const body = { schemas: [USER], ...values, active: true };
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
  parts: { oin: ["create"], aiw: ["create"] },
  *play(cast, given) {
    const person = cast.org.person(name(given, "person"));
    const wants = { ...mapped(person), active: true };
    return linked(cast, person.alias, yield* created(person.alias, wants, createUser(person)));
  },
};

export const makeInactive: Move = {
  id: "make-inactive",
  title: "The account is deactivated, in the app's own way",
  by: "probe",
  takes: { person: "person" },
  parts: { oin: ["deactivate"], aiw: ["read", "deactivate"] },
  *play({ app, past }, given): Play {
    const about = name(given, "person");
    const id = past.id(about);
    if (id === undefined) return unlinked(about);
    const wants = { active: false };
    if (app.kind === "aiw") {
      return yield* getThenPut({ read: "read", write: "deactivate" }, about, id, { body: wants, wants });
    }
    return afterwards(yield* ask({ part: "deactivate", about, wants, request: patchActive(id, false) }));
  },
};

export const makePushedGroup: Move = {
  id: "make-pushed-group",
  title: "An empty group is made as if Okta had pushed it",
  by: "probe",
  takes: { group: "group" },
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
  parts: { oin: ["change-members"], aiw: ["change-members"] },
  *play({ app, org, past }, given): Play {
    const group = org.group(name(given, "group"));
    const person = org.person(name(given, "person"));
    const [id, value] = [past.id(group.alias), past.id(person.alias)];
    if (id === undefined) return unlinked(group.alias);
    if (value === undefined) return unlinked(person.alias);
    const added = { value, display: person.userName };
    const everybody = [...members(org, group.members), added];
    const request = app.kind === "oin" ? patchMembers(id, [added], []) : putGroup(id, group.displayName, everybody);
    const wants = { members: everybody.map((one) => ({ value: one.value })) };
    return afterwards(yield* ask({ part: "change-members", about: group.alias, wants, request }));
  },
};
