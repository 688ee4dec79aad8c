/** Residents for an empty directory, so that there is something to page through. */
import { randomUUID } from "node:crypto";
import type { Resource } from "../model.ts";
import { groups } from "./groups.ts";
import type { Store } from "./handler.ts";
import { made } from "./resources.ts";
import type { ReferenceOptions } from "./server.ts";
import { users } from "./users.ts";

/** Adds to what is there. Each group gets up to seven of the users, several of which are in other groups too. */
export function seed(
  store: Store,
  counts: { readonly users?: number; readonly groups?: number },
  { now = () => new Date(), newId = () => randomUUID() }: Pick<ReferenceOptions, "now" | "newId"> = {},
): void {
  const firstUser = store.users.size + 1;
  for (let number = firstUser; number < firstUser + (counts.users ?? 0); number++) {
    const id = newId("User");
    store.users.set(id, made(users, id, resident(number), now()));
  }
  const people = [...store.users.keys()];
  const firstGroup = store.groups.size + 1;
  for (let number = firstGroup; number < firstGroup + (counts.groups ?? 0); number++) {
    const id = newId("Group");
    const members = some(people, number).map((value) => ({ value }));
    const attributes = { displayName: `Group ${number}`, ...(members.length === 0 ? {} : { members }) };
    store.groups.set(id, made(groups, id, attributes, now()));
  }
}
/** Every tenth is inactive, as in real life. */
const resident = (number: number): Resource => ({
  userName: `resident${number}@example.com`,
  name: { givenName: "Resident", familyName: `Number ${number}` },
  displayName: `Resident Number ${number}`,
  emails: [{ primary: true, value: `resident${number}@example.com`, type: "work" }],
  locale: "en-US",
  active: number % 10 !== 0,
});
function some(people: readonly string[], number: number): readonly string[] {
  const start = people.length === 0 ? 0 : (number * 3) % people.length;
  return [...people.slice(start), ...people.slice(0, start)].slice(0, 1 + (number % 7));
}
