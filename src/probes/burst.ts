/** Several changes at once, of one thing, and what comes right after another: Okta sends bursts (docs/okta-wire.md §12). */
import type { Cast, Move, Play } from "../model.ts";
import { afterwards, ask, done, getThenPut, name, names, over, unlinked } from "../okta/play.ts";
import { members, putWholeGroup } from "../okta/membership.ts";
import { createUser, createWants, listUsers, PAGE, patchActive, patchMembers } from "../okta/requests.ts";
import { created, linked } from "./set-up.ts";
import { both } from "./kit.ts";

/** To be played several times at once for the same person: one of them has to win, and the others have to be refused. */
export const raceToCreate: Move = {
  id: "race-to-create",
  title: "The harness creates one person several times at once",
  by: "probe",
  takes: { person: "person" },
  makes: "person",
  parts: both("create"),
  *play(cast, given): Play {
    const person = cast.org.person(name(given, "person"));
    const outcome = yield* created(person.alias, createWants(person, cast.app), createUser(person, cast.app));
    // Whoever lost has been refused, and rightly so.
    return typeof outcome === "string" ? linked(cast, person.alias, outcome) : done;
  },
};

export const makeAndList: Move = {
  id: "make-and-list",
  title: "An account is made, and a page of users is asked for while others are being made",
  by: "probe",
  takes: { person: "person" },
  needs: ["import-users"],
  makes: "person",
  parts: both("create", "page"),
  *play(cast, given): Play {
    const person = cast.org.person(name(given, "person"));
    const wants = createWants(person, cast.app);
    const outcome = linked(cast, person.alias, yield* created(person.alias, wants, createUser(person, cast.app)));
    if (outcome.how !== "done") return outcome;
    return afterwards(yield* ask({ part: "page", request: listUsers(1, PAGE) }));
  },
};

/** A catalog app's PATCH names one person; every PUT of a wizard app names everybody, so that the last one is right whichever it is. */
function oneOfMany(id: string, title: string, joins: boolean): Move {
  return {
    id,
    title,
    by: "probe",
    takes: { group: "group", person: "person", among: "people" },
    needs: ["change-groups"],
    parts: { oin: ["change-members"], aiw: ["read-before-change", "change-members"] },
    *play(cast, given): Play {
      const { app, org } = cast;
      const [about, alias, among] = [name(given, "group"), name(given, "person"), names(given, "among")];
      const others = org.group(about).members.filter((one) => !among.includes(one));
      org.changeGroup(about, { members: joins ? [...others, ...among] : others });
      if (app.kind === "aiw") {
        return yield* putWholeGroup(cast, org.group(about), { read: "read-before-change", write: "change-members" });
      }
      const [group, [member]] = [org.id(about), members(org, [alias])];
      if (group === undefined) return unlinked(about);
      if (member === undefined) return unlinked(alias);
      const [joining, leaving] = joins ? [[member], []] : [[], [member.value]];
      const shifts = { joins: joining.map(({ value }) => value), leaves: leaving };
      const request = patchMembers(group, joining, leaving);
      return afterwards(yield* ask({ part: "change-members", about, shifts, request }));
    },
  };
}
export const joinAmongMany: Move = oneOfMany(
  "join-among-many",
  "One of many people joins a pushed group, with a request of their own",
  true,
);
export const leaveAmongMany: Move = oneOfMany(
  "leave-among-many",
  "One of many people leaves a pushed group, with a request of their own",
  false,
);

/** docs/okta-wire.md §7: seen when somebody was deactivated, reactivated and assigned in quick succession. */
export const flipActive: Move = {
  id: "flip-active",
  title: "A person is deactivated and reactivated twice in quick succession, in the app's own way",
  by: "probe",
  takes: { person: "person" },
  needs: ["deactivate-users", "create-users"],
  parts: {
    oin: ["deactivate", "activate"],
    aiw: ["read-before-deactivate", "deactivate", "read-before-activate", "activate"],
  },
  *play(cast, given): Play {
    const about = name(given, "person");
    const id = cast.org.id(about);
    if (id === undefined) return unlinked(about);
    for (const active of [false, true, false, true]) {
      const ending = yield* setActive(cast, about, id, active);
      if (ending.how !== "done") return ending;
    }
    return done;
  },
};
function* setActive({ app }: Cast, about: string, id: string, active: boolean): Play {
  const write = active ? "activate" : "deactivate";
  const wants = { active };
  if (!app.patchesUsers) return yield* getThenPut({ read: `read-before-${write}`, write }, about, id, over(id, wants));
  return afterwards(yield* ask({ part: write, about, wants, request: patchActive(id, active) }));
}
