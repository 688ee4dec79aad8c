import type { Cast, Move, Person, Play } from "../../model.ts";
import { accepted, idOf, resourcesOf, totalOf } from "../../scim/answers.ts";
import { putWholeGroup } from "../membership.ts";
import { chosen, undiscovered } from "./grant.ts";
import { afterwards, ask, done, getThenPut, name, names, over, overProfile, refused, stopped } from "../play.ts";
import { createUser, createWants, lookUpPerson, patchActive } from "../requests.ts";

/** docs/okta-wire.md §3 and §7: assigning and assigning again are the same move. */
export const assign: Move = {
  id: "assign",
  title: "An administrator assigns the app to a person",
  by: "okta",
  takes: { person: "person", grants: "grants?" },
  needs: ["create-users"],
  partNeeds: {
    "read-before-update": "update-users",
    update: "update-users",
    "read-before-change": "change-groups",
    "change-members": "change-groups",
  },
  makes: "person",
  parts: {
    oin: ["look-up", "create", "activate", "read-before-update", "update"],
    aiw: [
      "look-up",
      "create",
      "read-before-activate",
      "activate",
      "read-before-update",
      "update",
      "read-before-change",
      "change-members",
    ],
  },
  *play(cast, given) {
    const { app, org } = cast;
    const alias = name(given, "person");
    org.assign(alias);
    if (given["grants"] !== undefined) {
      if (org.seen.grants === undefined) return undiscovered;
      org.changePerson(alias, { grants: chosen(org.seen.grants, names(given, "grants")) });
    }
    const person = org.person(alias);
    const request = lookUpPerson(person, app);
    const found = yield* ask({ part: "look-up", about: person.alias, request });
    if (!accepted(found) && found.status !== 404) return refused(found);
    if (found.status !== 404 && totalOf(found.json) === undefined) {
      return stopped("Okta cannot read how many accounts the look-up found");
    }
    const [match] = found.status === 404 ? [] : resourcesOf(found.json);
    const id = idOf(match);
    if (match !== undefined && id === undefined) return stopped("the account that was found has no id");
    const provisioned = id === undefined ? yield* create(cast, person) : yield* link(cast, person, id);
    return provisioned.how === "done" ? yield* writeGroups(cast, person) : provisioned;
  },
};

function* create({ app, org }: Cast, person: Person): Play {
  const wants = createWants(person, app);
  const created = yield* ask({ part: "create", about: person.alias, wants, request: createUser(person, app) });
  if (!accepted(created)) return refused(created);
  const id = idOf(created.json);
  if (id === undefined) return stopped("the answer to the create carries no id");
  return org.link(person.alias, id) ? done : stopped("the create was answered with somebody else's account");
}

function* link({ app, org }: Cast, person: Person, id: string): Play {
  if (!org.link(person.alias, id)) {
    return stopped("Okta would now overwrite an account that this run did not make; the harness goes no further");
  }
  const activated = yield* app.patchesUsers ? activateByPatch(person, id) : activateByPut(person, id);
  if (activated.how !== "done" || !app.features.has("update-users")) return activated;
  const parts = { read: "read-before-update", write: "update" };
  return yield* getThenPut(parts, person.alias, id, overProfile(id, person, app));
}
function* activateByPatch({ alias }: Person, id: string): Play {
  const request = patchActive(id, true);
  return afterwards(yield* ask({ part: "activate", about: alias, wants: { active: true }, request }));
}
const activateByPut = ({ alias }: Person, id: string): Play =>
  getThenPut({ read: "read-before-activate", write: "activate" }, alias, id, over(id, { active: true }));

/** A wizard app writes every pushed group that the person is in; a catalog app was not seen to (docs/okta-wire.md §9). */
function* writeGroups(cast: Cast, { alias }: Person): Play {
  if (cast.app.kind !== "aiw" || !cast.app.features.has("change-groups")) return done;
  for (const group of cast.org.groupsOf(alias)) {
    const written = yield* putWholeGroup(cast, group, { read: "read-before-change", write: "change-members" });
    if (written.how !== "done") return written;
  }
  return done;
}
