import type { Cast, Move, Person, Play } from "../../model.ts";
import { accepted, idOf, resourcesOf, totalOf } from "../../scim/answers.ts";
import { afterwards, ask, done, getThenPut, name, refused, stopped } from "../play.ts";
import { createUser, lookUpUser, mapped, patchActive, profileUpdate } from "../requests.ts";

/** docs/okta-wire.md §3 and §7: assigning and assigning again are the same move. */
export const assign: Move = {
  id: "assign",
  title: "An administrator assigns the app to a person",
  by: "okta",
  takes: { person: "person" },
  parts: {
    oin: ["look-up", "create", "activate", "read-before-update", "update"],
    aiw: ["look-up", "create", "read-before-activate", "activate", "read-before-update", "update"],
  },
  *play(cast, given) {
    const person = cast.org.person(name(given, "person"));
    const found = yield* ask({ part: "look-up", about: person.alias, request: lookUpUser(person.userName) });
    if (found.status === 404) return yield* create(cast, person);
    if (!accepted(found)) return refused(found);
    if (totalOf(found.json) === undefined) return stopped("Okta cannot read how many accounts the look-up found");
    const [match] = resourcesOf(found.json);
    if (match === undefined) return yield* create(cast, person);
    const id = idOf(match);
    return id === undefined ? stopped("the account that was found has no id") : yield* link(cast, person, id);
  },
};

function* create({ org }: Cast, person: Person): Play {
  const wants = { ...mapped(person), active: true };
  const created = yield* ask({ part: "create", about: person.alias, wants, request: createUser(person) });
  if (!accepted(created)) return refused(created);
  const id = idOf(created.json);
  if (id === undefined) return stopped("the answer to the create carries no id");
  return org.link(person.alias, id) ? done : stopped("the create was answered with somebody else's account");
}

function* link(cast: Cast, person: Person, id: string): Play {
  const { app, org } = cast;
  if (!org.link(person.alias, id)) {
    return stopped("Okta would now overwrite an account that this run did not make; the harness goes no further");
  }
  const activated = app.kind === "oin" ? yield* activateByPatch(person, id) : yield* activateByPut(person, id);
  if (activated.how !== "done") return activated;
  return yield* getThenPut({ read: "read-before-update", write: "update" }, person.alias, id, {
    body: profileUpdate(person),
    wants: { ...mapped(person), active: true },
  });
}
function* activateByPatch({ alias }: Person, id: string): Play {
  const request = patchActive(id, true);
  return afterwards(yield* ask({ part: "activate", about: alias, wants: { active: true }, request }));
}
function* activateByPut({ alias }: Person, id: string): Play {
  const active = { active: true };
  return yield* getThenPut({ read: "read-before-activate", write: "activate" }, alias, id, {
    body: active,
    wants: active,
  });
}
