/** Bulk requests that create and change what the run makes. */
import type { Answer, Ask, Cast, Ending, Given, Move } from "../../../model.ts";
import { NOBODY } from "../../../names.ts";
import { ask, afterwards, done, name, refused, stopped, unlinked } from "../../../okta/play.ts";
import { createUser, get, groupPath, userPath } from "../../../okta/requests.ts";
import { lookUpAccount } from "../../reading.ts";
import { accepted } from "../../../scim/answers.ts";
import { isObject } from "../../../scim/json.ts";
import { ENTERPRISE_USER, USER } from "../../../scim/urns.ts";
import { bodyOf, bulkAsk, bulkProbe, creating, creatingGroup, deleting, readBack, replacing, under } from "./bulk.ts";

export const bulkCreate: Move = bulkProbe(
  {
    id: "bulk-create",
    title: "The harness has a person, a manager and their group created by one bulk request",
    takes: { person: "person", manager: "person", group: "group" },
    makes: "person",
    parts: ["bulk", "read", "look-up", "read-group"],
  },
  function* (cast, given) {
    const { app, org } = cast;
    const [person, manager] = [org.person(name(given, "person")), org.person(name(given, "manager"))];
    const group = org.group(name(given, "group"));
    const managed = {
      schemas: [USER, ENTERPRISE_USER],
      [ENTERPRISE_USER]: { manager: { value: `bulkId:${manager.alias}` } },
    };
    const answer = yield* ask(
      bulkAsk("bulk", [
        creating(manager, app),
        creating(person, app, managed),
        creatingGroup(group.alias, group.displayName, [{ bulkId: person.alias, display: person.userName }]),
      ]),
    );
    if (!accepted(answer)) return refused(answer);
    for (const { alias } of [manager, person]) yield* readBack(cast, { person: alias }, "read");
    yield* readBack(cast, { group: group.alias }, "read-group");
    return yield* under("look-up", lookUpAccount.play(cast, { person: person.alias }));
  },
);

/** What fails is a user name that is taken. */
function* failing(
  { app, org, past }: Cast,
  given: Given,
  more: { readonly failOnErrors?: number },
): Generator<Ask, Ending, Answer> {
  const [taken, person] = [org.person(name(given, "taken")), org.person(name(given, "person"))];
  if (past.id(taken.alias) === undefined) return unlinked(taken.alias);
  const again = `${taken.alias}-again`;
  const operation = { method: "POST", path: "/Users", bulkId: again, data: bodyOf(createUser(taken, app)) };
  return afterwards(yield* ask(bulkAsk("bulk", [{ operation }, creating(person, app)], more)));
}
const takes = { taken: "person", person: "person" } as const;
export const bulkGoOn: Move = bulkProbe(
  {
    id: "bulk-go-on",
    title: "The harness sends a bulk request whose first operation has to fail, and whose second has not",
    takes,
    makes: "person",
    parts: ["bulk", "read"],
  },
  function* (cast, given) {
    const ending = yield* failing(cast, given, {});
    if (ending === done) yield* readBack(cast, { person: name(given, "person") }, "read");
    return ending;
  },
);
export const bulkFailEarly: Move = bulkProbe(
  {
    id: "bulk-fail-early",
    title: "The harness sends a bulk request that is to end at its first failure, which comes first",
    takes,
    makes: "person",
    parts: ["bulk"],
  },
  function* (cast, given) {
    return yield* failing(cast, given, { failOnErrors: 1 });
  },
);

export const bulkSequence: Move = bulkProbe(
  {
    id: "bulk-sequence",
    title: "The harness deactivates a person and activates them again in one bulk request",
    takes: { person: "person" },
    parts: ["before", "bulk", "read"],
  },
  function* (cast, given) {
    const about = name(given, "person");
    const id = cast.past.id(about);
    if (id === undefined) return unlinked(about);
    const before = yield* ask({ part: "before", about, request: get(userPath(id)) });
    if (!accepted(before) || !isObject(before.json)) return refused(before);
    const account = before.json;
    const becoming = (active: boolean) => ({
      about,
      wants: { active },
      operation: replacing(id, { ...account, active }),
    });
    const answer = yield* ask(bulkAsk("bulk", [becoming(false), becoming(true)]));
    if (!accepted(answer)) return refused(answer);
    yield* readBack(cast, { person: about }, "read");
    return done;
  },
);

export const bulkStaleVersion: Move = bulkProbe(
  {
    id: "bulk-stale-version",
    title: "The harness replaces a person by what was read, under a version that never was",
    takes: { person: "person" },
    parts: ["before", "bulk"],
  },
  function* ({ past }, given) {
    const about = name(given, "person");
    const id = past.id(about);
    if (id === undefined) return unlinked(about);
    const before = yield* ask({ part: "before", about, request: get(userPath(id)) });
    if (!accepted(before) || !isObject(before.json)) return refused(before);
    const operation = { ...replacing(id, before.json), version: 'W/"never-was"' };
    return afterwards(yield* ask(bulkAsk("bulk", [{ operation }])));
  },
);

export const bulkOdd: Move = bulkProbe(
  {
    id: "bulk-odd",
    title: "The harness sends operations that a bulk request cannot have: a GET, and a PUT of nothing",
    takes: { person: "person" },
    parts: ["bulk"],
  },
  function* ({ past }, given) {
    const id = past.id(name(given, "person"));
    if (id === undefined) return unlinked(name(given, "person"));
    const path = userPath(id);
    yield* ask(bulkAsk("bulk", [{ operation: { method: "GET", path } }, { operation: { method: "PUT", path } }]));
    return done;
  },
);

export const bulkCircle: Move = bulkProbe(
  {
    id: "bulk-circle",
    title: "The harness has two groups created that are in one another",
    takes: { group: "group", other: "group" },
    makes: "group",
    parts: ["bulk", "read"],
  },
  function* (cast, given) {
    const { org } = cast;
    const [one, other] = [org.group(name(given, "group")), org.group(name(given, "other"))];
    const answer = yield* ask(
      bulkAsk("bulk", [
        creatingGroup(one.alias, one.displayName, [{ bulkId: other.alias, display: other.displayName }]),
        creatingGroup(other.alias, other.displayName, [{ bulkId: one.alias, display: one.displayName }]),
      ]),
    );
    if (!accepted(answer)) return done;
    for (const { alias } of [one, other]) yield* readBack(cast, { group: alias }, "read");
    return done;
  },
);

export const bulkDelete: Move = bulkProbe(
  {
    id: "bulk-delete",
    title: "The harness has a group deleted by a bulk request, and then one that never was",
    takes: { group: "group" },
    parts: ["delete", "read", "nobody"],
  },
  function* ({ past }, given) {
    const about = name(given, "group");
    const id = past.id(about);
    if (id === undefined) return unlinked(about);
    const deleted = yield* ask(bulkAsk("delete", [{ about, operation: deleting(id) }]));
    if (!accepted(deleted)) return refused(deleted);
    const read = yield* ask({ part: "read", request: get(groupPath(id)) });
    if (read.status !== 404) return stopped("the group is still there");
    // The id that is free now may be somebody else's by the time the request is carried out.
    yield* ask(bulkAsk("nobody", [{ operation: deleting(NOBODY) }]));
    return done;
  },
);
