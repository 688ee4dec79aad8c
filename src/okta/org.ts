/** The simulated Okta org: what Okta itself knows of its people, groups and links, whatever the target says. */
import type { Group, Org, Person } from "../model.ts";

/** @param mayLink whether the run made this account (or group) for this alias; Okta would link anyway, the harness must not */
export function okta(
  people: readonly Person[],
  groups: readonly Group[],
  mayLink: (alias: string, id: string) => boolean,
): Org {
  const persons = new Map(people.map((person) => [person.alias, person]));
  const teams = new Map(groups.map((group) => [group.alias, group]));
  const ids = new Map<string, string>();
  const unassigned = new Set<string>();
  return {
    person: (alias) => known(persons, alias),
    group: (alias) => known(teams, alias),
    changePerson: (alias, change) => persons.set(alias, { ...known(persons, alias), ...change }),
    changeGroup: (alias, change) => teams.set(alias, { ...known(teams, alias), ...change }),
    id: (alias) => ids.get(alias),
    link(alias, id) {
      const allowed = mayLink(alias, id);
      if (allowed) ids.set(alias, id);
      return allowed;
    },
    unlink: (alias) => ids.delete(alias),
    isAssigned: (alias) => !unassigned.has(alias),
    assign: (alias) => unassigned.delete(alias),
    unassign: (alias) => unassigned.add(alias),
    groupsOf: (alias) => [...teams.values()].filter((team) => ids.has(team.alias) && team.members.includes(alias)),
    seen: {},
  };
}

function known<Thing>(things: ReadonlyMap<string, Thing>, alias: string): Thing {
  const thing = things.get(alias);
  if (thing === undefined) throw new Error(`the story has nobody called "${alias}"`);
  return thing;
}
